import { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { backSubstitute } from './backSubstitute';
import { deviations } from './deviations';
import { element } from './element';
import { needTwo } from './needTwo';
import { sumOfProducts } from './sumOfProducts';
import { triangularise } from './triangularise';

/** What the fifteenth digit of a cell leaves open, as a share of the number. */
const CELL_NOISE = 1e-14;

export interface Fit {
  readonly intercept: number;
  readonly slopes: readonly number[];
  /** Sum of squares of y, about its mean when there is an intercept. */
  readonly total: number;
  /** Sum of squares that the fit leaves. */
  readonly unexplained: number;
}

/**
 * Least squares of y on some columns by Householder reflections on centred columns of length 1. A ridge adds to the
 * diagonal of XᵀX of the centred columns before they are scaled, which is one more row per column; the intercept is
 * not held back. A second round fits what the first left, worked out in Decimal: an intercept is often a small
 * difference of large numbers.
 */
export function leastSquares(
  y: Float64Array,
  columns: readonly Float64Array[],
  ridge: number,
  withIntercept: boolean,
): Fit {
  needTwo(y.length);
  const centred = (values: Float64Array) => (withIntercept ? deviations(values) : { mean: 0, values });
  const target = centred(y);
  const series = columns.map(centred);
  const held = Math.sqrt(ridge);
  const extended = series.map(({ values }, index) =>
    joined(
      values,
      series.map((_, other) => (other === index ? held : 0)),
    ),
  );
  const lengths = extended.map((rows) => Math.sqrt(sumOfProducts(rows, rows)));
  const noise = columns.map((column, index) => greatest(column) / element(lengths, index));
  const tolerance = CELL_NOISE * Math.sqrt(y.length) * Math.max(1, ...noise);
  const solve = (values: Float64Array, heldBack: readonly number[]): number[] => {
    const scaled = extended.map((rows, index) => rows.map((value) => value / element(lengths, index)));
    const reflected = joined(values, heldBack);
    triangularise([...scaled, reflected], scaled.length, tolerance);
    return backSubstitute(scaled, reflected).map((slope, index) => slope / element(lengths, index));
  };
  const weighted = (weights: readonly number[], of: (index: number) => number): number =>
    weights.reduce((sum, weight, index) => sum + weight * of(index), 0);
  const meanOf = (index: number): number => element(series, index).mean;

  const slopes = solve(
    target.values,
    series.map(() => 0),
  );
  const intercept = target.mean - weighted(slopes, meanOf);
  const left = centred(residuals(y, columns, slopes, intercept));
  const more = solve(
    left.values,
    slopes.map((slope) => -held * slope),
  );
  const unexplained = left.values.map(
    (value, row) => value - weighted(more, (index) => element(element(series, index).values, row)),
  );
  return {
    intercept: intercept + (left.mean - weighted(more, meanOf)),
    slopes: slopes.map((slope, index) => slope + element(more, index)),
    total: sumOfProducts(target.values, target.values),
    unexplained: sumOfProducts(unexplained, unexplained),
  };
}

function residuals(
  y: Float64Array,
  columns: readonly Float64Array[],
  slopes: readonly number[],
  intercept: number,
): Float64Array {
  const exact = slopes.map((slope) => new Decimal(slope));
  return y.map((value, row) =>
    exact
      .reduce(
        (rest, slope, index) =>
          rest.minus(slope.times(decimalFromNumber(element(element(columns, index), row)))),
        decimalFromNumber(value).minus(intercept),
      )
      .toNumber(),
  );
}

function joined(values: Float64Array, more: readonly number[]): Float64Array {
  const rows = new Float64Array(values.length + more.length);
  rows.set(values);
  rows.set(more, values.length);
  return rows;
}

function greatest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
