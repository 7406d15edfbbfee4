import { HedgeError } from '../../model/hedgeError';
import { element } from './element';

/** A share of a variance that rounding alone may leave. */
const NEGLIGIBLE = 1e-12;
/** The covariance that goes with it: the root, for a variance is a square. */
const NEGLIGIBLE_COVARIANCE = 1e-6;

/**
 * One row of independent parts per series, so that the covariance of two series is the sum of products of their rows
 * (Cholesky's triangle). A series that the ones before it make up has 0 on the diagonal. A matrix that no series can
 * have has no answer.
 */
export function covarianceFactor(covariance: readonly (readonly number[])[]): Float64Array[] {
  const scales = covariance.map((line, index) => Math.sqrt(element(line, index)));
  const factor: Float64Array[] = [];
  covariance.forEach((line, index) => {
    const row = new Float64Array(line.length);
    factor.push(row);
    const scale = element(scales, index);
    for (let place = 0; place <= index; place += 1) {
      const other = element(factor, place);
      const product = place === index ? element(line, index) : scale * element(scales, place);
      let rest = element(line, place) / (product || 1);
      for (let before = 0; before < place; before += 1) rest -= element(row, before) * element(other, before);
      if (place === index) {
        if (!(rest >= -NEGLIGIBLE)) throw impossible();
        row[place] = rest > NEGLIGIBLE ? Math.sqrt(rest) : 0;
      } else if (element(other, place) > 0) row[place] = rest / element(other, place);
      else if (!(Math.abs(rest) <= NEGLIGIBLE_COVARIANCE)) throw impossible();
    }
  });
  return factor.map((row, index) => row.map((part) => part * element(scales, index)));
}

function impossible(): HedgeError {
  return new HedgeError('noSolution', 'no series have this covariance');
}
