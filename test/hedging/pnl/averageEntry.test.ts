import fc from 'fast-check';
import { averageEntry } from '../../../src/hedging/pnl/averageEntry';
import { pnl } from '../../../src/hedging/pnl/pnl';
import { PAYOFFS, type Payoff } from '../../../src/model/contractTerms';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

function average(fills: readonly (readonly [number, number])[], payoff: Payoff = 'linear') {
  return averageEntry(
    fills.map(([quantity, price]) => ({ quantity: decimal(quantity), price: decimal(price) })),
    payoff,
  );
}

test.each([
  [
    '5375',
    [
      [0.5, 5000],
      [0.3, 6000],
    ],
    'linear',
    'Bybit help, P&L of USDT contracts',
  ],
  [
    '45',
    [
      [-2, 50],
      [-2, 40],
    ],
    'linear',
    'jesse, test_position',
  ],
  [
    '5375',
    [
      [0.5, 5000],
      [0.3, 6000],
    ],
    'quanto',
    'a quanto pays by the point, as a linear contract does',
  ],
] as const)('%s is the entry of %j, %s (%s)', (expected, fills, payoff, _source) => {
  expect(average(fills, payoff).toString()).toBe(expected);
});

test('1,000 faces at 5,000 and 2,000 at 6,000 stand at 5,625 (Bybit help, inverse contracts)', () => {
  expect(
    average(
      [
        [1000, 5000],
        [2000, 6000],
      ],
      'inverse',
    ).toNumber(),
  ).toBe(5625);
});

test('fills that cancel out have no entry, and a profit taken on the way may leave no price', () => {
  expect(() =>
    average([
      [1, 5000],
      [-1, 6000],
    ]),
  ).toThrow(/no position/);
  expect(() =>
    average([
      [2, 100],
      [-1, 300],
    ]),
  ).toThrow(/no positive price/);
});

test('a position gains as much from its average entry as its fills gain one by one', () => {
  const fill = fc.record({
    quantity: fc.integer({ min: 1, max: 5000 }).map(decimal),
    price: fc.integer({ min: 1, max: 9_000_000 }).map((cents) => decimal(cents).div(100)),
  });
  fc.assert(
    fc.property(
      fc.array(fill, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...PAYOFFS),
      fill,
      fc.constantFrom(1, -1),
      (fills, payoff, { price: exit }, side) => {
        const contract = terms(payoff === 'inverse' ? 100 : '0.01', payoff);
        const sided = fills.map(({ quantity, price }) => ({ quantity: quantity.times(side), price }));
        const total = sided.reduce((sum, { quantity }) => sum.plus(quantity), decimal(0));
        const apart = sided.reduce(
          (sum, { quantity, price }) => sum.plus(pnl(quantity, price, exit, contract)),
          decimal(0),
        );
        return pnl(total, averageEntry(sided, payoff), exit, contract).minus(apart).abs().lte('1e-35');
      },
    ),
    RUNS,
  );
});
