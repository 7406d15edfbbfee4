import fc from 'fast-check';
import { beta } from '../../../src/hedging/statistics/beta';
import { leastSquares } from '../../../src/hedging/statistics/leastSquares';
import { regression } from '../../../src/hedging/statistics/regression';
import { RUNS } from '../../support/hedging/runs';
import { decimal } from '../../support/hedging/terms';

const noSolution = expect.objectContaining({ reason: 'noSolution' });

test('scikit-learn’s user guide: ridge 0.5 holds two equal columns back alike', () => {
  const column = Float64Array.of(0, 0, 1);

  const row = regression(Float64Array.of(0, 0.1, 1), [column, column.slice()], 0.5, true);

  // Exact: 3/22, 19/55, 19/55; SSE and SST by hand give R² 0.9179910998092816.
  [3 / 22, 19 / 55, 19 / 55, 0.9179910998092816].forEach((value, place) =>
    expect(row[place]).toBeCloseTo(value, 14),
  );
});

test('NIST NoInt2: a line through the origin', () => {
  const row = regression(Float64Array.of(3, 4, 4), [Float64Array.of(4, 5, 6)], 0, false);

  [0, 0.727272727272727, 0.993348115299335].forEach((value, place) =>
    expect(row[place]).toBeCloseTo(value, 14),
  );
});

const prices = Float64Array.from({ length: 60 }, (_, day) => 50_000 + ((day * 7919) % 997));
const asCell = (value: number): number => Number(value.toPrecision(15));
const y = prices.map((_, day) => ((day * 31) % 17) - 8);

test.each([
  ['the same column twice', [prices, prices.slice()]],
  [
    'a column in another unit, rounded to what a cell holds',
    [prices, prices.map((price) => asCell(price / 3))],
  ],
  [
    'the sum of two others around a large mean',
    [prices, y, prices.map((price, day) => asCell(price / 7 + y[day]! / 3))],
  ],
  ['a constant column', [prices, prices.map(() => 0.1)]],
  [
    'more columns than rows can tell apart',
    prices
      .slice(0, 60)
      .reduce<Float64Array[]>(
        (all, _, place) => [...all, prices.map((_price, day) => (day === place ? 1 : 0))],
        [],
      ),
  ],
])('%s has no answer', (_what, columns) => {
  expect(() => regression(y, columns, 0, true)).toThrow(noSolution);
});

test('columns that are nearly alike still have an answer', () => {
  const nearly = prices.map((price, day) => price + (day % 2) / 1000);

  const [, first, second] = regression(
    prices.map((price, day) => 2 * price + 3 * nearly[day]!),
    [prices, nearly],
    0,
    true,
  );

  expect(first).toBeCloseTo(2, 5);
  expect(second).toBeCloseTo(3, 5);
});

test('one row is no regression, and a y that never changes has nothing to explain', () => {
  const divideByZero = expect.objectContaining({ reason: 'divideByZero' });

  expect(() => regression(Float64Array.of(1), [Float64Array.of(1)], 0, true)).toThrow(divideByZero);
  expect(() =>
    regression(
      prices.map(() => 0.1),
      [prices],
      0,
      true,
    ),
  ).toThrow(divideByZero);
});

const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 8, max: 25 }))
  .chain(([width, height]) =>
    fc.array(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: width + 1, maxLength: width + 1 }), {
      minLength: height,
      maxLength: height,
    }),
  );
const columnsOf = (rows: readonly (readonly number[])[]): [Float64Array, ...Float64Array[]] =>
  rows[0]!.map((_, place) => Float64Array.from(rows, (row) => row[place]!)) as [Float64Array];

function fitted(
  rows: readonly (readonly number[])[],
  ridge: number,
): ReturnType<typeof leastSquares> | undefined {
  const [target, ...columns] = columnsOf(rows);
  try {
    return leastSquares(target, columns, ridge, true);
  } catch (thrown) {
    expect(thrown).toEqual(noSolution);
    return undefined;
  }
}

test('what a fit leaves is at right angles to the columns and sums to 0, worked out in Decimal', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const fit = fitted(rows, 0);
      if (fit === undefined) return true;
      const left = rows.map(([target, ...line]) =>
        line.reduce(
          (rest, value, place) => rest.minus(decimal(fit.slopes[place]!).times(value)),
          decimal(target!).minus(fit.intercept),
        ),
      );
      const against = (weights: (row: number) => number) =>
        left.reduce((sum, rest, row) => sum.plus(rest.times(weights(row))), decimal(0)).abs();
      return (
        against(() => 1).lt('1e-8') &&
        rows[0]!.slice(1).every((_, place) => against((row) => rows[row]![place + 1]!).lt('1e-5'))
      );
    }),
    RUNS,
  );
});

test('one column: the slope is BETA', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const fit = fitted(
        rows.map((row) => row.slice(0, 2)),
        0,
      );
      const [target, column] = columnsOf(rows);
      return (
        fit === undefined ||
        Math.abs(fit.slopes[0]! - beta(target, column!)) < 1e-10 * (1 + Math.abs(fit.slopes[0]!))
      );
    }),
    RUNS,
  );
});

test('two columns with a ridge solve (XᵀX + ridge·1)·b = Xᵀy of centred columns', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 5000 }), (rows, ridge) => {
      const three = rows.map((row) => [
        row[0]!,
        row[1]!,
        row[row.length - 1]! + (row.length === 2 ? row[0]! % 7 : 0),
      ]);
      const fit = fitted(three, ridge)!;
      const means = [0, 1, 2].map((place) =>
        three.reduce((sum, row) => sum.plus(row[place]!), decimal(0)).div(three.length),
      );
      const product = (i: number, j: number) =>
        three.reduce(
          (sum, row) => sum.plus(means[i]!.minus(row[i]!).times(means[j]!.minus(row[j]!))),
          decimal(0),
        );
      const a = product(1, 1).plus(ridge);
      const b = product(1, 2);
      const d = product(2, 2).plus(ridge);
      const determinant = a.times(d).minus(b.times(b));
      const first = product(1, 0).times(d).minus(product(2, 0).times(b)).div(determinant);
      const second = product(2, 0).times(a).minus(product(1, 0).times(b)).div(determinant);
      return (
        first.minus(fit.slopes[0]!).abs().lt('1e-9') &&
        second.minus(fit.slopes[1]!).abs().lt('1e-9') &&
        means[0]!
          .minus(first.times(means[1]!))
          .minus(second.times(means[2]!))
          .minus(fit.intercept)
          .abs()
          .lt('1e-6')
      );
    }),
    RUNS,
  );
});
