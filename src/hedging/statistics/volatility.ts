import { HedgeError } from '../../model/hedgeError';
import { deviations } from './deviations';
import { ewmaCovariance } from './ewmaCovariance';
import { sampleCovariance } from './sampleCovariance';

/** Standard deviation of returns per year: n − 1 and equal weights, or fading weights when lambda is given. */
export function volatility(
  returns: Float64Array,
  periodsPerYear: number,
  lambda?: number,
  seedVolatility?: number,
): number {
  if (lambda === undefined) {
    if (seedVolatility !== undefined) {
      throw new HedgeError('badArgument', 'seedVolatility must come with lambda; lambda is empty');
    }
    const { values } = deviations(returns);
    return Math.sqrt(sampleCovariance(values, values) * periodsPerYear);
  }
  const seed = seedVolatility === undefined ? undefined : seedVolatility ** 2;
  return Math.sqrt(ewmaCovariance(returns, returns, lambda, seed) * periodsPerYear);
}
