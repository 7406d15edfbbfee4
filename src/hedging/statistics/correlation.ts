import { HedgeError } from '../../model/hedgeError';
import { deviations } from './deviations';
import { ewmaCovariance } from './ewmaCovariance';
import { sampleCovariance } from './sampleCovariance';

/**
 * Correlation of two series: n − 1 and equal weights, or fading weights when lambda is given. Fading weights may start
 * from a correlation and the two volatilities.
 */
export function correlation(
  x: Float64Array,
  y: Float64Array,
  lambda?: number,
  seedCorrelation?: number,
  seedVolX?: number,
  seedVolY?: number,
): number {
  const seed =
    seedCorrelation === undefined || seedVolX === undefined || seedVolY === undefined
      ? undefined
      : {
          covariance: seedCorrelation * seedVolX * seedVolY,
          varianceX: seedVolX ** 2,
          varianceY: seedVolY ** 2,
        };
  const started = (seedCorrelation ?? seedVolX ?? seedVolY) !== undefined;
  if (started && (seed === undefined || lambda === undefined)) {
    throw new HedgeError(
      'badArgument',
      'seedCorrelation, seedVolX and seedVolY must come together and with lambda; one of them is empty',
    );
  }
  if (lambda === undefined) {
    const dx = deviations(x).values;
    const dy = deviations(y).values;
    return ratio(sampleCovariance(dx, dy), sampleCovariance(dx, dx), sampleCovariance(dy, dy));
  }
  return ratio(
    ewmaCovariance(x, y, lambda, seed?.covariance),
    ewmaCovariance(x, x, lambda, seed?.varianceX),
    ewmaCovariance(y, y, lambda, seed?.varianceY),
  );
}

function ratio(covariance: number, varianceX: number, varianceY: number): number {
  if (varianceX === 0 || varianceY === 0) {
    throw new HedgeError('divideByZero', 'a series that never changes has no correlation');
  }
  return Math.max(-1, Math.min(1, covariance / Math.sqrt(varianceX) / Math.sqrt(varianceY)));
}
