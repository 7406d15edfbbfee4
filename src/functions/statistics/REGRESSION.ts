import { regression } from '../../hedging/statistics/regression';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { flagArgument } from '../door/flag';
import { ridgeCell } from '../door/ridgeCell';
import { observations } from '../door/observations';
import { oneSeries, seriesOfColumns } from '../door/series';

/**
 * Least-squares regression of one series on one or several.
 *
 * @customfunction REGRESSION
 * @param y What is to be explained, such as returns of a portfolio.
 * @param x What explains it, one column each, as many rows as y; a row with a blank anywhere is left out.
 * @param [ridge] Number of at least 0 that holds the slopes back when columns are nearly alike. Default 0.
 * @param [intercept] FALSE forces the line through 0. Default TRUE.
 * @returns Row: intercept (0 when forced), one slope per column of x, R².
 * @remarks slopes = (XᵀX + ridge × 1)⁻¹ Xᵀy with centred, unscaled columns; the intercept is not held back.
 * R² = 1 − SSE ÷ SST, SST about the mean of y (about 0 without an intercept)
 * @throws #VALUE! series of different length; text where a number is needed; a ridge below 0
 * @throws #NUM! columns that depend on one another, a column that never changes or too few rows, with ridge 0: no answer
 * is the only one
 * @throws #DIV/0! y never changes; fewer than two observations
 * @throws #N/A no observation at all
 * @example =HEDGE.REGRESSION({3;5;7;9}, {1;2;3;4}, 0) → {1,2,1}
 * @example =HEDGE.REGRESSION({3;4;4}, {4;5;6}, 0, FALSE) → {0,0.7272727272727273,0.9933481152993349}
 * @example =HEDGE.REGRESSION({0;1;2}, {0,0;1,1;2,2}) → #NUM!
 * @source NIST Statistical Reference Datasets, linear regression (Longley, Norris, NoInt2)
 */
export function REGRESSION(
  y: unknown[][],
  x: unknown[][],
  ridge?: unknown[][],
  intercept?: boolean,
): unknown[][] {
  return answering(() => {
    const [target, ...columns] = observations(oneSeries('y', y), ...seriesOfColumns('x', x));
    const row = regression(target, columns, ridgeCell(ridge), flagArgument('intercept', intercept, true));
    return [row.map(cellFromAnswer)];
  });
}
