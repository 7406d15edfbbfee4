import { needTwo } from './needTwo';
import { sumOfProducts } from './sumOfProducts';

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/**
 * Covariance, divided by n − 1, of two series given as deviations from their means: the second of two passes. What is
 * left of the deviations' own sums is taken off again.
 */
export function sampleCovariance(x: Float64Array, y: Float64Array): number {
  const count = x.length;
  needTwo(count);
  return (sumOfProducts(x, y) - (sum(x) * sum(y)) / count) / (count - 1);
}
