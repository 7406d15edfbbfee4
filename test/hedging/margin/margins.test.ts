import { initialMargin } from '../../../src/hedging/margin/initialMargin';
import { maintenanceMargin } from '../../../src/hedging/margin/maintenanceMargin';
import { marginForMove } from '../../../src/hedging/margin/marginForMove';
import { tierAmounts } from '../../../src/hedging/margin/tierAmounts';
import type { Payoff } from '../../../src/model/contractTerms';
import { decimal, terms } from '../../support/hedging/terms';

type Amount = number | string;

const margin = (
  short: Amount,
  price: Amount,
  size: Amount,
  leverage: Amount,
  open: Amount = 0,
  close: Amount = 0,
  payoff: Payoff = 'linear',
) =>
  initialMargin(
    decimal(short),
    decimal(price),
    terms(size, payoff),
    decimal(leverage),
    decimal(open),
    decimal(close),
  ).toString();

/** Last column: source. */
test.each([
  ['0.25 coins at ten times', margin('0.25', 30_000, 1, 10), '750', 'guide 5, section 2'],
  ['150 contracts of 0.01 at five times', margin(150, 60_000, '0.01', 5), '18000', 'by hand'],
  [
    'a long with both fees',
    margin(-1, 10_000, 1, 50, '0.00075', '0.00075'),
    '214.85',
    'mobie.io, order cost',
  ],
  [
    'a long with the fee of closing',
    margin('-0.2', 7000, 1, 10, 0, '0.00055'),
    '140.693',
    'Bybit, order cost',
  ],
  [
    'a short closes at a higher price',
    margin(1, 1000, 1, 10, 0, '0.001'),
    '101.1',
    '1,000 × 1.1 × 0.001 by hand',
  ],
  [
    'an inverse long closes at a lower price, worth more coins',
    margin(-1000, 1000, 1, 10, 0, '0.01', 'inverse'),
    '0.111',
    '1 coin × 1.1 × 0.01 by hand',
  ],
  [
    'an inverse position in coins',
    margin(60_000, 50_000, 1, 10, 0, 0, 'inverse'),
    '0.12',
    'Bybit, inverse position margin',
  ],
  [
    'without leverage a long cannot go bankrupt above 0',
    margin(-1, 1000, 1, '0.5', 0, '0.001'),
    '2000',
    'by hand',
  ],
])('initial margin: %s', (_what, got, expected) => {
  expect(got).toBe(expected);
});

/** ADA's and BNB's tiers on Binance, as freqtrade's tests keep them. */
test.each([
  [
    'ADA',
    [0, 100_000, 500_000, 1_000_000, 2_000_000, 5_000_000],
    ['0.025', '0.05', '0.1', '0.15', '0.25', '0.5'],
    ['0', '2500', '27500', '77500', '277500', '1527500'],
  ],
  ['BNB', [0, 10_000, 50_000, 250_000], ['0.0065', '0.01', '0.02', '0.05'], ['0', '35', '535', '8035']],
])('maintenance amounts of %s', (_coin, floors, rates, expected) => {
  const tiers = floors.map((floor, index) => ({ floor: decimal(floor), rate: decimal(rates[index] ?? 0) }));

  expect(tierAmounts(tiers).map(String)).toEqual(expected);
});

test.each([
  [[5, 10], 'tier 1 begins at 5'],
  [[0, 10, 10], 'tier 3 begins at 10'],
  [[0, 10, 5], 'tier 3 begins at 5'],
])('floors %j do not rise from 0', (floors, place) => {
  const tiers = floors.map((floor) => ({ floor: decimal(floor), rate: decimal('0.01') }));

  expect(() => tierAmounts(tiers)).toThrow(`floors must begin at 0 and rise; ${place}`);
});

test('a notional on a floor belongs to the tier that begins there', () => {
  const tiers = [
    { floor: decimal(0), rate: decimal('0.01'), amount: decimal(0) },
    { floor: decimal(100), rate: decimal('0.02'), amount: decimal('0.5') },
  ];

  expect(maintenanceMargin(decimal(100), tiers).toString()).toBe('1.5');
  expect(maintenanceMargin(decimal('99.99'), tiers).toString()).toBe('0.9999');
});

test.each([
  ['30 % up against a short', 150, '0.3', 'linear', '0.01', '27585'],
  ['20 % up', 150, '0.2', 'linear', '0.01', '18540'],
  ['a fall is no danger to a short', 150, '-0.5', 'linear', '0.01', '0'],
  ['a fall of all of it leaves a long with nothing', -150, '-1', 'linear', '0.01', '90000'],
] as const)('margin for %s', (_what, short, move, payoff, size, expected) => {
  const needed = marginForMove(
    decimal(short),
    decimal(60_000),
    terms(size, payoff),
    decimal(move),
    decimal('0.005'),
    decimal(0),
    decimal(0),
  );

  expect(needed.toString()).toBe(expected);
});

test('an inverse contract has no value in coins at a price of 0', () => {
  expect(() =>
    marginForMove(
      decimal(-1),
      decimal(100),
      terms(1, 'inverse'),
      decimal(-1),
      decimal(0),
      decimal(0),
      decimal(0),
    ),
  ).toThrow('price of 0');
});

test('guide 5: "stick to 3x–5x" does not fit the 1,000 of margin in its own example', () => {
  const needed = (leverage: number) => Number(margin('0.25', 30_000, 1, leverage));

  expect([needed(3), needed(5), needed(10)]).toEqual([2500, 1500, 750]);
});
