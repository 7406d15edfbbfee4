import { HedgeError } from '../../model/hedgeError';
import { leastSquares } from './leastSquares';

/** Least squares as one row: intercept, a slope per column, R² = 1 − SSE ÷ SST. */
export function regression(
  y: Float64Array,
  columns: readonly Float64Array[],
  ridge: number,
  withIntercept: boolean,
): number[] {
  const { intercept, slopes, total, unexplained } = leastSquares(y, columns, ridge, withIntercept);
  if (total === 0) throw new HedgeError('divideByZero', 'y never changes, so there is nothing to explain');
  return [intercept, ...slopes, 1 - unexplained / total];
}
