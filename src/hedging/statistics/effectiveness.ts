import { HedgeError } from '../../model/hedgeError';
import { beta } from './beta';
import { deviations } from './deviations';
import { element } from './element';
import { sampleCovariance } from './sampleCovariance';

/** Share of the spot changes' variance that a hedge takes away: 1 − Var(S − h·F) ÷ Var(S). */
export function effectiveness(spot: Float64Array, futures: Float64Array, hedgeRatio?: number): number {
  const spotParts = deviations(spot).values;
  const variance = sampleCovariance(spotParts, spotParts);
  if (variance === 0) {
    throw new HedgeError('divideByZero', 'spotChanges never change, so there is no variance to take away');
  }
  const ratio = hedgeRatio ?? beta(spot, futures);
  const futuresParts = deviations(futures).values;
  const left = spotParts.map((part, index) => part - ratio * element(futuresParts, index));
  return 1 - sampleCovariance(left, left) / variance;
}
