import { notional } from '../exposure/notional';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

/** Exposure left open, in quote currency: E·β − n·CV; minus means over-hedged. */
export function residual(
  exposure: Decimal,
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  beta: Decimal,
): Decimal {
  return exposure.times(beta).minus(notional(shortContracts, price, terms));
}
