import { HedgeError } from '../../model/hedgeError';
import { deviations } from './deviations';
import { sampleCovariance } from './sampleCovariance';

/** Slope of y on x: what y changes per unit of x. */
export function beta(y: Float64Array, x: Float64Array): number {
  const dx = deviations(x).values;
  const variance = sampleCovariance(dx, dx);
  if (variance === 0)
    throw new HedgeError('divideByZero', 'x never changes, so nothing can be told per unit of x');
  return sampleCovariance(deviations(y).values, dx) / variance;
}
