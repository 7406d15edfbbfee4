import { HedgeError } from '../../model/hedgeError';
import { element } from './element';
import { sumOfProducts } from './sumOfProducts';

/**
 * Householder reflections, in place: the first `pivots` columns become an upper triangle, the columns after them are
 * reflected along. A column that adds less than `tolerance` of its own length to those before it cannot be told apart
 * from them, and a problem that is not determined has no answer.
 */
export function triangularise(columns: readonly Float64Array[], pivots: number, tolerance: number): void {
  const lengths = columns.map((column) => Math.sqrt(sumOfProducts(column, column)));
  for (let pivot = 0; pivot < pivots; pivot += 1) {
    const mirror = element(columns, pivot).slice(pivot);
    const length = Math.sqrt(sumOfProducts(mirror, mirror));
    if (!(length > tolerance * element(lengths, pivot))) {
      throw new HedgeError('noSolution', 'the columns depend on one another; leave one out');
    }
    const head = element(mirror, 0);
    const diagonal = head > 0 ? -length : length;
    mirror[0] = head - diagonal;
    const halfSquare = -diagonal * element(mirror, 0);
    for (const column of columns.slice(pivot)) {
      const part = column.subarray(pivot);
      const share = sumOfProducts(mirror, part) / halfSquare;
      mirror.forEach((value, index) => (part[index] = element(part, index) - share * value));
    }
  }
}
