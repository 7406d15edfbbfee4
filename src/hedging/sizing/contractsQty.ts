import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { orderSize } from './orderSize';

/**
 * Contracts to sell short against a quantity of coins. The coins are valued at the futures price, so linear contracts
 * need no price at all; with a spot price they are valued at spot, which tails the hedge.
 */
export function contractsQty(
  quantity: Decimal,
  price: Decimal,
  terms: ContractTerms,
  hedgeRatio: Decimal,
  rounding: Rounding,
  spotPrice: Decimal = price,
): Decimal {
  return orderSize(
    quantity.times(hedgeRatio).times(spotPrice),
    contractValue(price, terms),
    price,
    terms,
    rounding,
  );
}
