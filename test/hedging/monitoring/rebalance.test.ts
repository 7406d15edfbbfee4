import fc from 'fast-check';
import { contractValue } from '../../../src/hedging/exposure/contractValue';
import { rebalance } from '../../../src/hedging/monitoring/rebalance';
import { hedgeRatio } from '../../../src/hedging/sizing/hedgeRatio';
import { PAYOFFS } from '../../../src/model/contractTerms';
import { ROUNDINGS, type Rounding } from '../../../src/model/rounding';
import { RUNS } from '../../support/hedging/runs';
import { decimal, terms } from '../../support/hedging/terms';

const one = decimal(1);

/** exposure, contracts short, band, rounding, trade, at a price of 60,000 and 0.01 coins a contract; last column = why. */
test.each([
  ['100000', '170', '0', 'down', '-4', 'the new total 166.67 goes down to 166'],
  ['100000', '170', '0', 'nearest', '-3', 'the new total is 167'],
  ['90000', '145', '0.05', 'nearest', '0', 'a ratio of 0.9667 is inside 5 points'],
  ['90000', '120', '0.05', 'nearest', '30', 'outside the band back to the target, not to its edge'],
  ['90000', '-20', '0', 'nearest', '170', 'bought contracts are turned into sold ones'],
  ['-90000', '-100', '0', 'nearest', '-50', 'a debt is hedged by buying'],
] as const)(
  '%s hedged by %s with a band of %s, rounded %s: trade %s',
  (held, short, band, word, trade, _why) => {
    expect(
      rebalance(
        decimal(held),
        decimal(short),
        decimal(60_000),
        terms('0.01'),
        one,
        decimal(band),
        one,
        word,
      ).toString(),
    ).toBe(trade);
  },
);

test('the edge of the band is inside, a hair beyond it is not', () => {
  const trade = (short: string) =>
    rebalance(
      decimal(10_000),
      decimal(short),
      decimal(100),
      terms(1, 'linear', { lotSize: '0.001' }),
      one,
      decimal('0.1'),
      one,
      'nearest',
    ).toString();

  expect(trade('90')).toBe('0');
  expect(trade('89.999')).toBe('10.001');
  expect(trade('110.001')).toBe('-10.001');
});

test.each([
  ['100', 'nearest', '0', 'a trade of 0.4 is worth 40, under 50'],
  ['100', 'up', '0', 'under the smallest order there is no trade'],
  ['100', 'none', '0.4', 'without rounding the order is the caller’s affair'],
  ['99.5', 'nearest', '0.9', 'a trade of 0.9 is worth 90'],
] as const)(
  'with %s short of 100.4 contracts, rounded %s: trade %s (%s)',
  (short, rounding, expected, _why) => {
    const contract = terms(1, 'linear', { lotSize: '0.1', minNotional: '50' });

    expect(
      rebalance(
        decimal('10040'),
        decimal(short),
        decimal(100),
        contract,
        one,
        decimal(0),
        one,
        rounding,
      ).toString(),
    ).toBe(expected);
  },
);

test('without an exposure there is no ratio to keep', () => {
  const trade = (held: number, beta: number) => () =>
    rebalance(
      decimal(held),
      one,
      decimal(100),
      terms(1),
      one,
      decimal(0),
      decimal(beta),
      'nearest' satisfies Rounding,
    );

  expect(trade(0, 1)).toThrow(/exposure × beta is 0/);
  expect(trade(100, 0)).toThrow(/exposure × beta is 0/);
});

const situation = fc.record({
  exposure: fc
    .integer({ min: -9_000_000, max: 9_000_000 })
    .filter((cents) => cents !== 0)
    .map((cents) => decimal(cents).div(100)),
  short: fc.integer({ min: -40_000, max: 40_000 }).map((tenths) => decimal(tenths).div(10)),
  price: fc.integer({ min: 1, max: 900_000 }).map((cents) => decimal(cents).div(100)),
  ratio: fc.integer({ min: 0, max: 150 }).map((percent) => decimal(percent).div(100)),
  band: fc.constantFrom('0', '0.02', '0.1', '0.5').map(decimal),
  spec: fc
    .record({
      payoff: fc.constantFrom(...PAYOFFS),
      lotSize: fc.constantFrom('1', '0.1', '5'),
      minContracts: fc.constantFrom('0', '3'),
      minNotional: fc.constantFrom('0', '40', '500'),
    })
    .map(({ payoff, ...rest }) =>
      terms(payoff === 'inverse' ? 10 : '0.01', payoff, { ...rest, settlePrice: '20' }),
    ),
});

test('once the trade is done there is nothing more to do', () => {
  fc.assert(
    fc.property(
      situation,
      fc.constantFrom(...ROUNDINGS),
      ({ exposure, short, price, ratio, band, spec }, word) => {
        const trade = (held: typeof short) => rebalance(exposure, held, price, spec, ratio, band, one, word);
        const then = trade(short.plus(trade(short)));
        return word === 'none' ? then.abs().lte('1e-35') : then.isZero();
      },
    ),
    RUNS,
  );
});

test('inside the band no trade; outside it the trade ends within half a lot of the target, if a venue takes it', () => {
  fc.assert(
    fc.property(situation, ({ exposure, short, price, ratio, band, spec }) => {
      const anyOrder = { ...spec, minContracts: decimal(0), minNotional: decimal(0) };
      const trade = rebalance(exposure, short, price, anyOrder, ratio, band, one, 'nearest');
      const off = (held: typeof short) => hedgeRatio(exposure, held, price, anyOrder, one).minus(ratio).abs();
      if (off(short).lte(band)) return trade.isZero();
      const halfALot = contractValue(price, anyOrder).times(anyOrder.lotSize).div(exposure.abs()).div(2);
      return off(short.plus(trade)).lte(halfALot.times('1.000000001'));
    }),
    RUNS,
  );
});
