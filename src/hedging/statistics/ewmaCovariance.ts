import { element } from './element';
import { needTwo } from './needTwo';

/**
 * Covariance with exponentially fading weights and zero mean: each step keeps lambda of the old value and takes
 * 1 − lambda of the new product. It starts from the seed, else from the first product.
 */
export function ewmaCovariance(x: Float64Array, y: Float64Array, lambda: number, seed?: number): number {
  needTwo(x.length + (seed === undefined ? 0 : 1));
  const products = x.map((value, index) => value * element(y, index));
  const start = seed ?? element(products, 0);
  return products
    .subarray(seed === undefined ? 1 : 0)
    .reduce((covariance, product) => lambda * covariance + (1 - lambda) * product, start);
}
