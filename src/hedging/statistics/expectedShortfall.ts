import { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { HedgeError } from '../../model/hedgeError';
import { worstCount } from './worstCount';

export const TAILS = ['incl', 'excl'] as const;
export type Tail = (typeof TAILS)[number];

/** Mean loss of the worst results, sorted from the worst; "excl" leaves out the one at the quantile itself. */
export function expectedShortfall(sorted: Float64Array, confidence: Decimal, tail: Tail): Decimal {
  const count = worstCount(sorted.length, confidence) - (tail === 'excl' ? 1 : 0);
  if (count === 0) throw new HedgeError('noSolution', 'no result lies beyond the quantile');
  const worst = sorted.subarray(0, count);
  return worst
    .reduce<Decimal>((sum, result) => sum.minus(decimalFromNumber(result)), new Decimal(0))
    .div(count);
}
