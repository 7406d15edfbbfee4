import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { orderSize } from './orderSize';

/** Contracts to sell short so that a portfolio's beta becomes another: (betaNow − betaTarget)·value ÷ contract value. */
export function betaContracts(
  value: Decimal,
  betaNow: Decimal,
  betaTarget: Decimal,
  price: Decimal,
  terms: ContractTerms,
  rounding: Rounding,
): Decimal {
  return orderSize(
    betaNow.minus(betaTarget).times(value),
    contractValue(price, terms),
    price,
    terms,
    rounding,
  );
}
