import { element } from './element';

/** Σ x·y over two lists of one length. */
export function sumOfProducts(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, index) => sum + value * element(y, index), 0);
}
