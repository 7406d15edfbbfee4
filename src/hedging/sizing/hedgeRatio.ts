import { notional } from '../exposure/notional';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/** Share of the beta-weighted exposure that a position offsets: n·CV ÷ (E·β). */
export function hedgeRatio(
  exposure: Decimal,
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  beta: Decimal,
): Decimal {
  const weighted = exposure.times(beta);
  if (weighted.isZero())
    throw new HedgeError('divideByZero', 'exposure × beta is 0, so no share of it can be hedged');
  return notional(shortContracts, price, terms).div(weighted);
}
