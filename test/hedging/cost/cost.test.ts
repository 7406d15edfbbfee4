import { breakEven } from '../../../src/hedging/cost/breakEven';
import { fees } from '../../../src/hedging/cost/fees';
import { type BookLevel, fillPrice } from '../../../src/hedging/cost/fillPrice';
import { hedgeCost } from '../../../src/hedging/cost/hedgeCost';
import type { Payoff } from '../../../src/model/contractTerms';
import { decimal, terms } from '../../support/hedging/terms';

type Amount = number | string;

/** Last column: source. */
test.each([
  ['0.4 coins at 6,000', '0.4', 6000, 1, '0.00055', 'linear', '1.32', 'Bybit, trading fee'],
  ['a long pays as a short does', -1, 100_000, 1, '0.0004', 'linear', '40', 'Binance, fee example'],
  [
    'an inverse fee is in coins',
    325,
    65_000,
    100,
    '0.0005',
    'inverse',
    '0.00025',
    'by hand: 0.5 coins × 0.0005',
  ],
  ['a rebate is received', 10, 100, 1, '-0.0001', 'linear', '-0.1', 'by hand'],
] as const)('fees: %s', (_what, short, price, size, rate, payoff, expected, _source) => {
  expect(fees(decimal(short), decimal(price), terms(size, payoff), decimal(rate)).toString()).toBe(expected);
});

test.each([
  ['a long round trip', -1, 10_000, 1, '0.0002', '0.0002', 0, 1, '4', 'Flex Perpetuals, fee sheet'],
  [
    'a short for a week at a positive rate earns',
    150,
    60_000,
    '0.01',
    '0.0005',
    '0.0005',
    '0.0001',
    21,
    '-99',
    'by hand: 90 of fees less 189 of funding',
  ],
] as const)('hedge cost: %s', (_what, short, price, size, open, close, rate, periods, expected, _source) => {
  const cost = hedgeCost(
    decimal(short),
    decimal(price),
    terms(size),
    decimal(open),
    decimal(close),
    decimal(rate),
    decimal(periods),
  );

  expect(cost.toString()).toBe(expected);
});

const even = (short: number, open: Amount, close: Amount, carry: Amount = 0, payoff: Payoff = 'linear') =>
  breakEven(decimal(short), decimal(65_000), decimal(open), decimal(close), decimal(carry), payoff);

test('published break-even prices', () => {
  expect(even(-1, '0.0005', '0.0005').toFixed(2)).toBe('65065.03'); // tradingcalc.io
  expect(even(-1, '0.0004', '0.0004').toFixed(2)).toBe('65052.02'); // calcbee prints the first-order 65,052.00
});

test('only the sign of the contracts counts', () => {
  expect(even(150, '0.001', '0.001', '0.01').eq(even(1, '0.001', '0.001', '0.01'))).toBe(true);
});

test.each([
  ['no position', 0, '0.001', 0],
  ['a short whose carry eats its value', 1, '0.001', 1],
] as const)('%s has no break-even price', (_what, short, fee, carry) => {
  expect(() => even(short, fee, fee, carry)).toThrow('no price pays');
});

const book = (...levels: [Amount, Amount][]): BookLevel[] =>
  levels.map(([quantity, price]) => ({ quantity: decimal(quantity), price: decimal(price) }));

test.each([
  [
    'through three levels',
    book(['0.25', 25_000], ['0.5', 25_250], ['0.5', 25_500]),
    1,
    '25250',
    'Coin Metrics, slippage',
  ],
  ['inside the best level', book([2, 100], [2, 101]), 1, '100', 'by hand'],
  ['down the bids', book([2, 100], [2, 99]), 4, '99.5', 'by hand'],
  ['over an empty level', book([1, 100], [0, 101], [1, 102]), 2, '101', 'by hand'],
] as const)('fill price %s', (_what, levels, quantity, expected, _source) => {
  expect(fillPrice(levels, decimal(quantity)).toString()).toBe(expected);
});

test('a book that is too thin says what it holds', () => {
  expect(() => fillPrice(book([1, 3212], ['0.8', 3213]), decimal(2))).toThrow(
    'quantities must hold the whole order of 2; they hold 1.8',
  );
});

test('a book that turns is refused', () => {
  expect(() => fillPrice(book([1, 100], [1, 102], [1, 101]), decimal(1))).toThrow(
    'prices must all rise or all fall',
  );
});
