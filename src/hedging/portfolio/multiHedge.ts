import { leastSquares } from '../statistics/leastSquares';
import { roundLot } from '../sizing/roundLot';
import type { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import type { Rounding } from '../../model/rounding';

/** What one instrument of a hedge is worth per contract, and its smallest step. */
export interface Instrument {
  readonly returns: Float64Array;
  readonly contractValue: Decimal;
  readonly lot: Decimal;
}

/** Contracts to sell short in several instruments at once: each one's slope in a joint regression × value ÷ CV. */
export function multiHedge(
  portfolioReturns: Float64Array,
  value: Decimal,
  instruments: readonly Instrument[],
  ridge: number,
  rounding: Rounding,
): Decimal[] {
  const columns = instruments.map(({ returns }) => returns);
  const { slopes } = leastSquares(portfolioReturns, columns, ridge, true);
  return instruments.map(({ contractValue, lot }, index) => {
    const slope = decimalFromNumber(slopes[index] ?? Number.NaN);
    return roundLot(value.times(slope).div(contractValue), lot, rounding);
  });
}
