import { deviations } from './deviations';
import { ewmaCovariance } from './ewmaCovariance';
import { sampleCovariance } from './sampleCovariance';

/** Covariance of every column with every column: n − 1 and equal weights, or fading weights when lambda is given. */
export function covarianceMatrix(columns: readonly Float64Array[], lambda?: number): number[][] {
  const series = lambda === undefined ? columns.map((column) => deviations(column).values) : columns;
  return series.map((x) =>
    series.map((y) => (lambda === undefined ? sampleCovariance(x, y) : ewmaCovariance(x, y, lambda))),
  );
}
