import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { orderSize } from './orderSize';

/** Contracts to sell short against an exposure: exposure·hedgeRatio·beta ÷ contract value, in orderable lots. */
export function contracts(
  exposure: Decimal,
  price: Decimal,
  terms: ContractTerms,
  hedgeRatio: Decimal,
  beta: Decimal,
  rounding: Rounding,
): Decimal {
  return orderSize(
    exposure.times(hedgeRatio).times(beta),
    contractValue(price, terms),
    price,
    terms,
    rounding,
  );
}
