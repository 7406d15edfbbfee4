import { element } from './element';
import { needTwo } from './needTwo';

/**
 * Covariance with exponentially fading weights and zero mean: each step keeps lambda of the old value and takes
 * 1 − lambda of the new product. It starts from the seed, else from the first product.
 */
export function ewmaCovariance(x: Float64Array, y: Float64Array, lambda: number, seed?: number): number {
  needTwo(x.length + (seed === undefined ? 0 : 1));
  const products = x.map((value, index) => value * element(y, index));
  return products.reduce(
    (covariance, product) => lambda * covariance + (1 - lambda) * product,
    seed ?? element(products, 0),
  );
}
