import fc from 'fast-check';
import { beta } from '../../../src/hedging/statistics/beta';
import { correlation } from '../../../src/hedging/statistics/correlation';
import { covarianceMatrix } from '../../../src/hedging/statistics/covarianceMatrix';
import { difference } from '../../../src/hedging/statistics/difference';
import { effectiveness } from '../../../src/hedging/statistics/effectiveness';
import { minVarianceRatio } from '../../../src/hedging/statistics/minVarianceRatio';
import { priceReturn } from '../../../src/hedging/statistics/priceReturn';
import { volatility } from '../../../src/hedging/statistics/volatility';
import { RUNS } from '../../support/hedging/runs';
import type { Decimal } from '../../../src/model/decimal';
import { decimal } from '../../support/hedging/terms';

/** Hull, Options, Futures and Other Derivatives, table 3.2: monthly changes of jet fuel and heating oil futures. */
const JET_FUEL = Float64Array.of(
  0.029,
  0.02,
  -0.044,
  0.008,
  0.026,
  -0.019,
  -0.01,
  -0.007,
  0.043,
  0.011,
  -0.036,
  -0.018,
  0.009,
  -0.032,
  0.023,
);
const HEATING_OIL = Float64Array.of(
  0.021,
  0.035,
  -0.046,
  0.001,
  0.044,
  -0.029,
  -0.026,
  -0.029,
  0.048,
  -0.006,
  -0.036,
  -0.011,
  0.019,
  -0.027,
  0.029,
);

test('Hull’s airline: σF 0.0313, ρ 0.928, h* 0.78', () => {
  const sigmaF = volatility(HEATING_OIL, 1);
  const rho = correlation(JET_FUEL, HEATING_OIL);

  expect(sigmaF).toBeCloseTo(0.031343412765835, 14);
  expect(rho).toBeCloseTo(0.928372345868263, 14);
  expect(beta(JET_FUEL, HEATING_OIL)).toBeCloseTo(0.777650674241176, 14);
  expect(effectiveness(JET_FUEL, HEATING_OIL)).toBeCloseTo(0.861875212572942, 14);
});

test('the hedge ratio of Hull’s printed figures', () => {
  expect(minVarianceRatio(decimal('0.928'), decimal('0.0263'), decimal('0.0313')).toFixed(12)).toBe(
    '0.779757188498',
  );
});

test.each([
  ['Hull, Risk Management and Financial Institutions, example 5.2', [0.02], 0.9, 0.01, 0.0114017542509914],
  [
    'a −2.3 % day after 1.8 % a day, where the page rounds to 1.835 %',
    [-0.023],
    0.94,
    0.018,
    0.0183384841249216,
  ],
  ['no seed: it starts from the first return', [0.02, -0.02, 0.02], 0.94, undefined, 0.02],
] as const)('fading weights: %s', (_source, returns, lambda, seed, expected) => {
  expect(volatility(Float64Array.from(returns), 1, lambda, seed)).toBeCloseTo(expected, 15);
});

test('fading correlation of a FRM question: 0.4 becomes 0.468', () => {
  const rho = correlation(Float64Array.of(0.03), Float64Array.of(0.04), 0.94, 0.4, 0.02, 0.03);

  expect(rho).toBeCloseTo(0.467598648970497, 14);
});

test.each([
  ['a volatility of one return', () => volatility(Float64Array.of(0.01), 1)],
  ['a fading volatility of one return without a seed', () => volatility(Float64Array.of(0.01), 1, 0.94)],
  ['a covariance of one row', () => covarianceMatrix([Float64Array.of(1), Float64Array.of(2)])],
  ['a beta of one pair', () => beta(Float64Array.of(1), Float64Array.of(2))],
])('%s would divide by zero', (_what, work) => {
  expect(work).toThrow(expect.objectContaining({ reason: 'divideByZero' }));
});

const constant = Float64Array.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
const moving = Float64Array.of(1, 2, 3, 4, 5, 6, 8);

test.each([
  ['no beta against it', () => beta(moving, constant)],
  ['no correlation', () => correlation(moving, constant)],
  ['no variance to hedge', () => effectiveness(constant, moving)],
  ['no slope to hedge with', () => effectiveness(moving, constant)],
])('a series that never changes: %s, although 0.1 is no double', (_what, work) => {
  expect(work).toThrow(expect.objectContaining({ reason: 'divideByZero' }));
});

test('a series that never changes has volatility 0, and its beta is 0', () => {
  expect(volatility(constant, 365)).toBe(0);
  expect(beta(constant, moving)).toBe(0);
});

test('a correlation is never above 1, although a plain quotient of these is 1.0000000000000002', () => {
  expect(correlation(Float64Array.of(0.01, 0.02, 0.05), Float64Array.of(0.001, 0.002, 0.005))).toBe(1);
});

test('seeds come together and with lambda', () => {
  const pair = Float64Array.of(0.01, 0.02);

  expect(() => volatility(pair, 1, undefined, 0.01)).toThrow('seedVolatility must come with lambda');
  expect(() => correlation(pair, pair, 0.94, 0.4)).toThrow('must come together and with lambda');
  expect(() => correlation(pair, pair, undefined, 0.4, 0.02, 0.03)).toThrow(
    'must come together and with lambda',
  );
});

const cents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

test('a difference is what a person works out with the digits the sheet shows', () => {
  fc.assert(
    fc.property(cents, cents, fc.integer({ min: 0, max: 20 }), (a, b, places) => {
      const shown = (digits: number): Decimal => decimal(digits).div(decimal(10).pow(places));
      const exact = shown(a).minus(shown(b)).toNumber();
      const got = difference(shown(a).toNumber(), shown(b).toNumber());
      const largest = shown(Math.max(Math.abs(a), Math.abs(b))).toNumber();
      // Smaller numbers than any price are subtracted plainly.
      return largest > 1e-8 ? got === exact : Math.abs(got - exact) <= 1e-15 * largest;
    }),
    RUNS,
  );
  expect(difference(10000000.3, 10000000.2)).toBe(0.1);
  expect(difference(99999.9999999999, 99999.9999999998)).toBe(1e-10);
  expect(difference(0, 0)).toBe(0);
  expect(difference(1e300, -1e300)).toBe(2e300);
});

const series = fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 3, maxLength: 30 });
const pairs = fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
  minLength: 3,
  maxLength: 30,
});
const split = (list: readonly (readonly [number, number])[]): [Float64Array, Float64Array] => [
  Float64Array.from(list, ([x]) => x),
  Float64Array.from(list, ([, y]) => y),
];
const moves = (values: Float64Array): boolean => values.some((value) => value !== values[0]);
const close = (a: number, b: number, scale = Math.max(Math.abs(a), Math.abs(b))): boolean =>
  Math.abs(a - b) <= 1e-11 * scale;

test('variance by the differences of all pairs, which need no mean', () => {
  fc.assert(
    fc.property(series, (list) => {
      let squares = 0;
      for (const a of list) for (const b of list) squares += (a - b) ** 2;
      const variance = squares / 2 / (list.length * (list.length - 1));
      return close(volatility(Float64Array.from(list), 1) ** 2, variance);
    }),
    RUNS,
  );
});

test('volatility does not see a shift and grows with the scale and the root of time', () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -1e6, max: 1e6 }), (list, shift) => {
      const plain = volatility(Float64Array.from(list), 1);
      const shifted = volatility(
        Float64Array.from(list, (value) => value + shift),
        1,
      );
      return (
        close(plain, shifted) &&
        close(
          volatility(
            Float64Array.from(list, (value) => value * 4),
            9,
          ),
          plain * 12,
        )
      );
    }),
    RUNS,
  );
});

test('beta is the minimum-variance ratio, and at that ratio a hedge takes away the square of the correlation', () => {
  fc.assert(
    fc.property(
      pairs.map(split).filter(([x, y]) => moves(x) && moves(y)),
      ([x, y]) => {
        const rho = correlation(y, x);
        const ratio = (rho * volatility(y, 1)) / volatility(x, 1);
        return (
          Math.abs(rho) <= 1 &&
          close(beta(y, x), ratio, Math.max(1, Math.abs(ratio))) &&
          close(effectiveness(y, x), rho ** 2, 1)
        );
      },
    ),
    RUNS,
  );
});

test('no other ratio takes away more variance than the slope', () => {
  fc.assert(
    fc.property(
      pairs.map(split).filter(([x, y]) => moves(x) && moves(y)),
      fc.double({ min: -3, max: 3, noNaN: true }),
      ([x, y], ratio) => effectiveness(y, x, ratio) <= effectiveness(y, x) + 1e-12,
    ),
    RUNS,
  );
});

test('fading weights add up: (1 − λ)·λᵏ of the k-th last square, λⁿ of the seed', () => {
  fc.assert(
    fc.property(
      series,
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      (list, percent, seed) => {
        const lambda = percent / 100;
        const weighted = list.reduce(
          (sum, value, index) => sum + (1 - lambda) * lambda ** (list.length - 1 - index) * value ** 2,
          lambda ** list.length * seed ** 2,
        );
        return close(volatility(Float64Array.from(list), 1, lambda, seed) ** 2, weighted);
      },
    ),
    RUNS,
  );
});

test('a covariance matrix has the variances on its diagonal, is symmetric, and no portfolio has a negative variance', () => {
  const columns = fc.integer({ min: 2, max: 8 }).chain((rows) =>
    fc.array(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: rows, maxLength: rows }), {
      minLength: 2,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(
      columns,
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(undefined, 0.94),
      (lists, weights, lambda) => {
        const all = lists.map((list) => Float64Array.from(list));
        const matrix = covarianceMatrix(all, lambda);
        const variance = matrix.reduce(
          (sum, line, i) => line.reduce((inner, value, j) => inner + value * weights[i]! * weights[j]!, sum),
          0,
        );
        return (
          variance >= -1e-6 &&
          matrix.every(
            (line, i) =>
              close(line[i]!, volatility(all[i]!, 1, lambda) ** 2) &&
              line.every((value, j) => value === matrix[j]![i]),
          )
        );
      },
    ),
    RUNS,
  );
});

test('log returns add up over time, simple returns multiply', () => {
  const price = fc.integer({ min: 100_00, max: 9_999_99 }).map((units) => units / 100);
  fc.assert(
    fc.property(price, price, price, (a, b, c) => {
      const log = priceReturn(a, b, 'log') + priceReturn(b, c, 'log');
      const simple = (1 + priceReturn(a, b, 'simple')) * (1 + priceReturn(b, c, 'simple')) - 1;
      return (
        close(log, priceReturn(a, c, 'log'), 20) &&
        close(1 + simple, 1 + priceReturn(a, c, 'simple')) &&
        close(Math.expm1(priceReturn(a, b, 'log')), priceReturn(a, b, 'simple'), Math.max(1, b / a))
      );
    }),
    RUNS,
  );
});

test.each([
  ['simple', 60_000, 54_000, -0.1],
  ['log', 60_000, 54_000, -0.10536051565782628],
  ['diff', 0.3, 0.1, -0.2],
  ['simple', 0.00001, 0.0000101, 0.01],
  // Logarithms by mpmath 1.3.0.
  ['log', 1_000_000, 0.01, -18.420680743952367],
  ['log', 100_000, 100_000.01, 9.99999950000003e-8],
] as const)('a %s return from %d to %d is %d', (method, before, after, expected) => {
  expect(priceReturn(before, after, method) / expected).toBeCloseTo(1, 14);
});
