import { basis } from '../../../src/hedging/carry/basis';
import { basisApr } from '../../../src/hedging/carry/basisApr';
import { fairPrice } from '../../../src/hedging/carry/fairPrice';
import { funding } from '../../../src/hedging/carry/funding';
import { fundingApr } from '../../../src/hedging/carry/fundingApr';
import { type FundingMode, fundingRate } from '../../../src/hedging/carry/fundingRate';
import { fundingSum } from '../../../src/hedging/carry/fundingSum';
import { roll } from '../../../src/hedging/carry/roll';
import type { Payoff } from '../../../src/model/contractTerms';
import { decimal, terms } from '../../support/hedging/terms';

type Amount = number | string;

const received = (
  short: Amount,
  mark: Amount,
  size: Amount,
  rate: Amount,
  periods: Amount = 1,
  payoff: Payoff = 'linear',
) => funding(decimal(short), decimal(mark), terms(size, payoff), decimal(rate), decimal(periods)).toString();

/** Last column: source. */
test.each([
  ['a short of 300,000 over a day', received(5000, 60_000, '0.001', '0.0001', 3), '90', 'guide 4, step 4'],
  [
    'a short at a negative rate pays',
    received(1, 10_000, 1, '-0.025', 30),
    '-7500',
    'Binance Square, ten days at −2.5 %',
  ],
  [
    'an inverse long pays in coins',
    received(-15_000, 750, 1, '0.0025', 1, 'inverse'),
    '-0.05',
    'BitMEX, perpetual contracts guide',
  ],
  [
    'an inverse short receives in coins',
    received(100_000, 7000, 1, '0.0001785', 1, 'inverse'),
    '0.00255',
    'Kraken, inverse perpetual specifications',
  ],
  [
    'a quanto needs no settle price',
    received(1000, 3000, '0.000001', '0.0001', 1, 'quanto'),
    '0.0003',
    'by hand',
  ],
])('funding: %s', (_what, got, expected) => {
  expect(got).toBe(expected);
});

test('"The short pays when funding is positive": it receives', () => {
  expect(received(50, 65_000, '0.01', '0.0001')).toBe('3.25');
  expect(received('0.08', 30_000, 1, '0.0005', 63)).toBe('75.6');
});

test('fourteen settlements of a short of 30 at their own marks and rates', () => {
  // Docstring table of freqtrade's funding-fee tests (numbers only).
  const marks = [
    '2.77',
    '2.73',
    '2.74',
    '2.76',
    '2.76',
    '2.77',
    '2.78',
    '2.78',
    '2.77',
    '2.77',
    '2.84',
    '2.81',
    '2.81',
    '2.82',
  ];
  const perMillion = [-8, -4, 12, -3, -7, 3, 19, 3, -3, 0, 13, 77, 72, 97];
  const settlements = marks.map((mark, index) => ({
    markPrice: decimal(mark),
    fundingRate: decimal(perMillion[index] ?? 0).div(1e6),
  }));

  expect(fundingSum(decimal(30), terms(1), settlements).toString()).toBe('0.0228753');
});

test.each([
  ['0.0001', 8, false, '0.1095'],
  ['0.0001', 1, false, '0.876'],
  ['0.01', 4380, true, '0.0201'],
  ['-1', 8, true, '-1'],
] as const)('%s every %d hours, compounded %s, is %s a year', (rate, hours, compound, expected) => {
  expect(fundingApr(decimal(rate), decimal(hours), compound).toString()).toBe(expected);
});

const rateOf = (
  premium: Amount,
  interest: Amount,
  clamp: Amount,
  cap: Amount | undefined,
  mode: FundingMode,
) =>
  fundingRate(
    decimal(premium),
    decimal(interest),
    decimal(clamp),
    cap === undefined ? undefined : decimal(cap),
    mode,
  ).toString();

test.each([
  [
    'the premium is near the interest: the interest',
    rateOf('0.0003', '0.0001', '0.0005', undefined, 'clamp'),
    '0.0001',
    'Gate, funding rate',
  ],
  [
    'the premium is far above it',
    rateOf('0.001', '0.0001', '0.0005', undefined, 'clamp'),
    '0.0005',
    'by hand: 0.001 − 0.0005',
  ],
  [
    'the premium is far below it',
    rateOf('-0.001', '0.0001', '0.0005', undefined, 'clamp'),
    '-0.0005',
    'Gate, funding rate',
  ],
  [
    'limited from above',
    rateOf('0.003', '0.003', 0, '0.0025', 'clamp'),
    '0.0025',
    'Kraken, inverse perpetual specifications',
  ],
  [
    'limited from below',
    rateOf('-0.003', '-0.003', 0, '0.0025', 'clamp'),
    '-0.0025',
    'the same, the other way',
  ],
  [
    'inside the damper nothing is paid',
    rateOf('0.00025', 0, '0.00025', undefined, 'damper'),
    '0',
    'Deribit, funding specifications',
  ],
  [
    'beyond the damper the rest is',
    rateOf('0.001', 0, '0.00025', undefined, 'damper'),
    '0.00075',
    'Deribit, funding specifications',
  ],
  [
    'on either side',
    rateOf('-0.001', 0, '0.00025', undefined, 'damper'),
    '-0.00075',
    'Deribit, funding specifications',
  ],
])('funding rate: %s', (_what, got, expected) => {
  expect(got).toBe(expected);
});

test('basis is futures less spot, in points or of the spot price', () => {
  expect(basis(decimal(60_000), decimal(60_300), 'abs').toString()).toBe('300');
  expect(basis(decimal(30_000), decimal(30_300), 'pct').toString()).toBe('0.01');
});

test('2.6 % over 56 days is 16.9 % a year, not 15.5 %', () => {
  // bitcointalk.org topic 5369179 prints 15.5 %, which would take 61 days.
  const simple = basisApr(decimal(1), decimal('1.026'), decimal(56), 'simple', decimal(365));
  const compounded = basisApr(decimal(1), decimal('1.026'), decimal(56), 'annual', decimal(365));

  expect(simple.toNumber()).toBeCloseTo(0.169464, 6);
  expect(compounded.toNumber()).toBeCloseTo(Math.exp((365 / 56) * Math.log(1.026)) - 1, 12);
});

test('40 at 5 % for a quarter of a year is 40.50', () => {
  // Hull, Options, Futures and Other Derivatives: forward price of a stock without income.
  const price = fairPrice(decimal(40), decimal('0.05'), decimal('91.25'), decimal(0), 'cont', decimal(365));

  expect(price.toFixed(2)).toBe('40.50');
});

test.each(['simple', 'annual'] as const)(
  'no positive price falls by more than all of itself (%s)',
  (compounding) => {
    expect(() =>
      fairPrice(decimal(40), decimal('-1.5'), decimal(365), decimal(0), compounding, decimal(365)),
    ).toThrow('no positive price');
  },
);

test('"A short loses the contango premium": rolled into a dearer contract it earns it', () => {
  const { points, cash, annualised } = roll(decimal(100), decimal(125), decimal(73), decimal(10), terms(1));

  expect([points, cash, annualised].map(String)).toEqual(['25', '250', '1']);
});

test('a long that rolls into a dearer contract pays it', () => {
  // billycalc.com, roll yield of 100 → 102 over 30 days: −23.8562 %.
  const { cash, annualised } = roll(decimal(100), decimal(102), decimal(30), decimal(-1), terms(1));

  expect(cash.toString()).toBe('-2');
  expect(annualised.toFixed(6)).toBe('-0.238562');
});

test('what the coin itself earns makes its future cheaper', () => {
  // By hand: 40 × (1 + (0.10 − 0.04) × 0.5).
  const price = fairPrice(
    decimal(40),
    decimal('0.1'),
    decimal('182.5'),
    decimal('0.04'),
    'simple',
    decimal(365),
  );

  expect(price.toString()).toBe('41.2');
});
