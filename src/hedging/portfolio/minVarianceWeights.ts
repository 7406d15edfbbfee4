import { HedgeError } from '../../model/hedgeError';
import { backSubstitute } from '../statistics/backSubstitute';
import { covarianceFactor } from '../statistics/covarianceFactor';
import { element } from '../statistics/element';

/** Weights that sum to 1 and leave the least variance, short positions allowed: Σ⁻¹·1 made to sum to 1. */
export function minVarianceWeights(covariance: readonly (readonly number[])[]): number[] {
  const factor = covarianceFactor(covariance);
  if (factor.some((row, index) => row[index] === 0)) {
    throw new HedgeError('noSolution', 'a series without risk of its own leaves the weights open');
  }
  const halfway = new Float64Array(factor.length);
  factor.forEach((row, index) => {
    const known = halfway.reduce((sum, value, place) => sum + value * element(row, place), 0);
    halfway[index] = (1 - known) / element(row, index);
  });
  const weights = backSubstitute(factor, halfway);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
