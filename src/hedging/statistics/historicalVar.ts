import { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { element } from './element';
import { worstCount } from './worstCount';

export const QUANTILE_METHODS = ['interp', 'rank'] as const;
export type QuantileMethod = (typeof QUANTILE_METHODS)[number];

/** Loss that past results, sorted from the worst, exceed with probability 1 − confidence; losses positive. */
export function historicalVar(sorted: Float64Array, confidence: Decimal, method: QuantileMethod): Decimal {
  const result = (index: number): Decimal => decimalFromNumber(element(sorted, index));
  if (method === 'rank') return result(worstCount(sorted.length, confidence) - 1).neg();
  const place = new Decimal(1).minus(confidence).times(sorted.length - 1);
  const below = place.floor();
  const low = result(below.toNumber());
  const high = result(place.ceil().toNumber());
  return low.plus(high.minus(low).times(place.minus(below))).neg();
}
