import fc from 'fast-check';
import { type BasketRow, basket } from '../../../src/hedging/portfolio/basket';
import { nearestLots } from '../../../src/hedging/portfolio/nearestLots';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

interface Leg {
  readonly price: number;
  readonly lot?: string;
  readonly minContracts?: string;
  readonly minNotional?: string;
}

function solve(
  exposures: readonly number[],
  covariance: readonly (readonly number[])[],
  legs: readonly Leg[],
  maxLegs = legs.length,
): { total: BasketRow; short: number[]; rows: BasketRow[] } {
  const rows = basket(
    exposures.map((exposure, index) => ({ name: `coin ${index + 1}`, exposure: decimal(exposure) })),
    covariance,
    legs.map(({ price, lot = '1', minContracts = '0', minNotional = '0' }, index) => ({
      name: `leg ${index + 1}`,
      price: decimal(price),
      terms: terms(1, 'linear', { lotSize: lot, minContracts, minNotional }),
    })),
    maxLegs,
  );
  const short = rows.filter(({ part }) => part === 'leg').map((row) => row.shortContracts!.toNumber());
  return { total: rows[0]!, short, rows };
}

/** Standard deviation of what is left, from the covariance as it stands. */
function deviation(covariance: readonly (readonly number[])[], amounts: readonly number[]): number {
  const variance = covariance.reduce(
    (sum, line, i) => line.reduce((inner, value, j) => inner + value * amounts[i]! * amounts[j]!, sum),
    0,
  );
  return Math.sqrt(Math.max(0, variance));
}

test('one coin and its own contract: the nearest whole number', () => {
  const { total, short } = solve(
    [1000],
    [
      [0.04, 0.04],
      [0.04, 0.04],
    ],
    [{ price: 300 }],
  );

  expect(short).toEqual([3]);
  expect(total.risk).toBeCloseTo(200, 10);
  expect(total.uncovered).toBeCloseTo(20, 10);
});

test('two legs that are nearly alike: rounding each by itself is not the best', () => {
  const covariance = [
    [1, 0.99, 0.98],
    [0.99, 1, 0.98],
    [0.98, 0.98, 1],
  ];
  const legs = [{ price: 30 }, { price: 20 }];

  const { short, total } = solve([100], covariance, legs);

  // The continuous answer by hand: v1 + 0.98·v2 = 99 and 0.98·v1 + v2 = 98, so 74.747 and 24.747: 2.49 and 1.24 lots.
  const left = (first: number, second: number) => deviation(covariance, [100, -30 * first, -20 * second]);
  expect(short).toEqual([2, 2]);
  expect(total.uncovered).toBeCloseTo(left(2, 2), 10);
  expect(left(2, 1) / left(2, 2)).toBeCloseTo(1.732, 3);
});

test('a leg whose smallest order is too large is left out, or bought whole when that is nearer', () => {
  const covariance = [
    [0.01, 0.01],
    [0.01, 0.01],
  ];

  expect(solve([240], covariance, [{ price: 1, minContracts: '500' }]).short).toEqual([0]);
  expect(solve([260], covariance, [{ price: 1, minContracts: '500' }]).short).toEqual([500]);
  expect(solve([-260], covariance, [{ price: 1, minNotional: '499.5' }]).short).toEqual([-500]);
  expect(solve([260], covariance, [{ price: 1, lot: '0.001', minNotional: '100' }]).short).toEqual([260]);
});

test('with fewer legs allowed the best choice of them is taken', () => {
  const covariance = [
    [4, 0.5, 1.9, 1],
    [0.5, 1, 0.2, 0.1],
    [1.9, 0.2, 1, 0.3],
    [1, 0.1, 0.3, 1],
  ];
  const legs = [{ price: 5 }, { price: 5 }, { price: 5 }];

  expect(solve([100], covariance, legs, 1).short.map((short) => short !== 0)).toEqual([false, true, false]);
  expect(solve([100], covariance, legs, 2).short.map((short) => short !== 0)).toEqual([false, true, true]);
  expect(solve([100], covariance, legs, 9).short).toEqual(solve([100], covariance, legs).short);
});

test('per coin: what the sold contracts cannot reach, however many', () => {
  const covariance = [
    [0.01, 0, 0.006],
    [0, 0.04, 0],
    [0.006, 0, 0.01],
  ];

  const { rows } = solve([1000, 500], covariance, [{ price: 10 }]);

  const coins = rows.filter(({ part }) => part === 'coin');
  expect(coins.map(({ risk }) => risk)).toEqual([expect.closeTo(100, 10), expect.closeTo(100, 10)]);
  expect(coins.map(({ uncovered }) => uncovered)).toEqual([expect.closeTo(80, 10), expect.closeTo(100, 10)]);
});

test('legs that move as one, and a covariance that cannot be, have no answer', () => {
  const noSolution = expect.objectContaining({ reason: 'noSolution' });
  const twins = [
    [1, 0.5, 0.5],
    [0.5, 1, 1],
    [0.5, 1, 1],
  ];

  expect(() => solve([100], twins, [{ price: 1 }, { price: 1 }])).toThrow(noSolution);
  expect(solve([100], twins, [{ price: 1 }, { price: 1 }], 1).short.toSorted()).toEqual([0, 50]);
  expect(() =>
    solve(
      [100],
      [
        [1, 2],
        [2, 1],
      ],
      [{ price: 1 }],
    ),
  ).toThrow(noSolution);
});

test('more baskets than can be tried are refused, not guessed', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ price: 1 + index / 10 }));
  const covariance = Array.from({ length: 41 }, (_, i) =>
    Array.from({ length: 41 }, (_cell, j) => (i === j ? 1 : 0.5)),
  );

  expect(() => solve([1000], covariance, many, 20)).toThrow(
    'legs must be fewer, or maxLegs smaller; there are too many baskets to try them all',
  );
});

test.each([
  [2.4, 1, [2, 3, 1, 4, 0]],
  [2.5, 1, [3, 2, 4, 1, 5]],
  [-2.5, 1, [-3, -2, -4, -1, -5]],
  [1.2, 4, [0, 4, 5, 6, -4]],
  [-3, 4, [-4, -5, -6, 0, -7]],
  [0, 3, [0, 3, -3, 4, -4]],
] as const)('whole lots around %d with a smallest order of %d', (wish, smallest, expected) => {
  const found: number[] = [];
  for (const lots of nearestLots(wish, smallest)) if (found.push(lots) === expected.length) break;

  expect(found.map((lots) => lots + 0)).toEqual(expected);
});

const REACH = 7;

/** Every basket of −7 … 7 lots per leg that a venue would take and that uses no more legs than allowed. */
function* everyBasket(smallest: readonly number[], maxLegs: number): Generator<readonly number[]> {
  if (smallest.length === 0) yield [];
  else
    for (let lots = -REACH; lots <= REACH; lots += 1) {
      if (lots !== 0 && (Math.abs(lots) < smallest[0]! || maxLegs === 0)) continue;
      for (const rest of everyBasket(smallest.slice(1), maxLegs - (lots === 0 ? 0 : 1)))
        yield [lots, ...rest];
    }
}

const cases = fc
  .record({ coins: fc.integer({ min: 1, max: 3 }), legs: fc.integer({ min: 1, max: 3 }) })
  .chain(({ coins, legs }) =>
    fc.record({
      exposures: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: coins, maxLength: coins }),
      parts: fc.array(
        fc.array(fc.integer({ min: -4, max: 4 }), { minLength: coins + legs, maxLength: coins + legs }),
        { minLength: coins + legs, maxLength: coins + legs },
      ),
      prices: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: legs, maxLength: legs }),
      smallest: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: legs, maxLength: legs }),
      maxLegs: fc.integer({ min: 1, max: legs }),
    }),
  );

test('no whole basket of all leaves less: every one within seven lots is tried', () => {
  fc.assert(
    fc.property(cases, ({ exposures, parts, prices, smallest, maxLegs }) => {
      const covariance = parts.map((row, i) =>
        parts.map((other, j) => row.reduce((sum, part, k) => sum + part * other[k]!, i === j ? 1 : 0)),
      );
      const legs = prices.map((price, leg) => ({ price, minContracts: String(smallest[leg]) }));
      const left = (lots: readonly number[]) =>
        deviation(covariance, [...exposures, ...lots.map((count, leg) => -count * prices[leg]!)]);

      const { short, total } = solve(exposures, covariance, legs, maxLegs);

      expect(short.filter((count) => count !== 0).length).toBeLessThanOrEqual(maxLegs);
      expect(short.every((count, leg) => count === 0 || Math.abs(count) >= smallest[leg]!)).toBe(true);
      expect(short.every(Number.isInteger)).toBe(true);
      expect(total.uncovered).toBeCloseTo(left(short), 6);
      for (const lots of everyBasket(smallest, maxLegs)) {
        if (left(lots) < left(short) - 1e-6)
          throw new Error(`${lots.join()} leaves less than ${short.join()}`);
      }
    }),
    RUNS,
  );
});
