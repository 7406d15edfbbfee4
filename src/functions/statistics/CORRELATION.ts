import { correlation } from '../../hedging/statistics/correlation';
import { answering } from '../door/answering';
import { optionalPositiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { readCorrelation, readFraction } from '../door/numbers';
import { observations } from '../door/observations';
import { optionalArgument } from '../door/optionalArgument';
import { oneSeries } from '../door/series';

/**
 * Correlation of two series of returns.
 *
 * @customfunction CORRELATION
 * @param x Returns, oldest first.
 * @param y Returns of the other, as many; a row with a blank in either is left out.
 * @param [lambda] Weight of the past between 0 and 1, such as 0.94: fading weights; omitted = equal weights.
 * @param [seedCorrelation] Correlation to start from, with lambda and both seed volatilities; omitted = the first returns.
 * @param [seedVolX] Volatility of x per period to start from.
 * @param [seedVolY] Volatility of y per period to start from.
 * @returns Number between -1 and 1.
 * @remarks covariance ÷ (volatility of x × volatility of y); n − 1, or fading: cov = lambda × cov + (1 − lambda) × x × y,
 * zero mean
 * @throws #VALUE! series of different length; text where a number is needed; lambda or a seed out of bounds; one seed
 * without the others
 * @throws #DIV/0! fewer than two observations (a seed counts as one); a series that never changes
 * @throws #N/A no observation at all
 * @example =HEDGE.CORRELATION({0.03}, {0.04}, 0.94, 0.4, 0.02, 0.03) → 0.4675986489704972
 * @example =HEDGE.CORRELATION({1;2;3}, {3;2;1}) → -1
 * @example =HEDGE.CORRELATION({1;2;3}, {1;2}) → #VALUE! series must have the same number of observations; x has 3, y has 2
 * @source Hull, Risk Management and Financial Institutions: correlations (EWMA)
 */
export function CORRELATION(
  x: unknown[][],
  y: unknown[][],
  lambda?: unknown[][],
  seedCorrelation?: unknown[][],
  seedVolX?: unknown[][],
  seedVolY?: unknown[][],
): unknown[][] {
  return answering(() => {
    const [first, second] = observations(oneSeries('x', x), oneSeries('y', y));
    return eachRow(
      [
        optionalArgument('lambda', lambda, readFraction, undefined),
        optionalArgument('seedCorrelation', seedCorrelation, readCorrelation, undefined),
        optionalPositiveArgument('seedVolX', seedVolX),
        optionalPositiveArgument('seedVolY', seedVolY),
      ],
      (weight, rho, volX, volY) =>
        correlation(first, second, weight?.toNumber(), rho?.toNumber(), volX?.toNumber(), volY?.toNumber()),
    );
  });
}
