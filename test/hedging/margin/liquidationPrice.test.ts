import { type MaintenanceBasis, liquidationPrice } from '../../../src/hedging/margin/liquidationPrice';
import type { Payoff } from '../../../src/model/contractTerms';
import { decimal, terms } from '../../support/hedging/terms';

interface Case {
  readonly short: number | string;
  readonly entry: number | string;
  readonly size?: number | string;
  readonly payoff?: Payoff;
  readonly margin: number | string;
  readonly rate: number | string;
  readonly amount?: number | string;
  readonly fee?: number | string;
  readonly at?: MaintenanceBasis;
  readonly other?: number | string;
}

const priceOf = ({
  short,
  entry,
  size = 1,
  payoff = 'linear',
  margin,
  rate,
  amount = 0,
  fee = 0,
  at = 'mark',
  other = 0,
}: Case) =>
  liquidationPrice(
    decimal(short),
    decimal(entry),
    terms(size, payoff),
    decimal(margin),
    decimal(rate),
    decimal(amount),
    decimal(fee),
    at,
    decimal(other),
  );

/** Published prices; tolerance: half a unit of the last digit that the source prints. Last column: source. */
const PUBLISHED: readonly [string, Case, number, number, string][] = [
  [
    'long, isolated, with a maintenance amount',
    { short: '-109.488', entry: '32481.98', margin: '1535443.01', rate: '0.025', amount: 16_300 },
    18_778.73,
    0.005,
    'Binance, how to calculate liquidation price, BTC example',
  ],
  [
    'long, cross, other positions losing',
    {
      short: '-3683.979',
      entry: '1456.84',
      margin: '1535443.01',
      rate: '0.1',
      amount: 135_365,
      other: '-127555.379924',
    },
    1153.26,
    0.005,
    'Binance, how to calculate liquidation price, ETH example',
  ],
  [
    'long, maintenance margin as at entry',
    { short: -1, entry: 20_000, margin: 400, rate: '0.005', at: 'entry' },
    19_700,
    0,
    'Bybit, liquidation price (USDT contract)',
  ],
  [
    'bankruptcy of a long',
    { short: -20, entry: 1000, margin: 10_000, rate: 0 },
    500,
    0,
    'BitMEX, isolated margin, bankruptcy price',
  ],
  [
    'bankruptcy of a short',
    { short: 500, entry: 1, margin: 100, rate: 0 },
    1.2,
    0,
    'dYdX, contract loss mechanisms',
  ],
  [
    'long with the fee of the liquidation',
    { short: -500, entry: '0.4', margin: '40.096', rate: '0.01', fee: '0.0006' },
    0.3232,
    0.00005,
    'Phemex, liquidation price of USDT contracts',
  ],
  [
    'inverse long, maintenance at the mark',
    { short: -1000, entry: 8000, payoff: 'inverse', margin: '0.01', rate: '0.01' },
    7481,
    0.5,
    'Kraken, equity protection process',
  ],
  [
    'inverse long, maintenance at entry',
    { short: -2000, entry: 2000, payoff: 'inverse', margin: '0.1', rate: '0.005', at: 'entry' },
    1826.5,
    0.05,
    'MCS, isolated margin',
  ],
];

test.each(PUBLISHED)('%s: %o is liquidated at %d', (_what, position, expected, tolerance) => {
  expect(Math.abs(priceOf(position).toNumber() - expected)).toBeLessThanOrEqual(tolerance);
});

test('a short at ten times leverage is liquidated by a rise of less than 10 %', () => {
  const price = priceOf({ short: 50, entry: 65_000, size: '0.01', margin: 3250, rate: '0.005' });

  expect(price.div(65_000).minus(1).toNumber()).toBeCloseTo(0.0945, 4);
});

test('a short with all its value as margin lives to twice the price less maintenance', () => {
  expect(priceOf({ short: 1, entry: 10_000, margin: 10_000, rate: 0 }).toString()).toBe('20000');
});

test.each([
  ['no position', { short: 0, entry: 100, margin: 10, rate: '0.01' }],
  ['a long that holds more than its value', { short: -1, entry: 100, margin: 101, rate: 0 }],
  [
    'an inverse short that holds its value in coins',
    { short: 10_000, entry: 10_000, payoff: 'inverse', margin: 1, rate: '0.005' },
  ],
  [
    'an inverse short whose margin is its value, but for the digits that a cell has',
    { short: 700, entry: 61_271, payoff: 'inverse', margin: '0.0114246544042042', rate: '0.005' },
  ],
  [
    'a long whose margin is its value, but for the digits that a cell has',
    { short: '-0.3', entry: '61271.1', margin: '18381.329999999998', rate: 0 },
  ],
] as const)('%s is never liquidated', (_what, position) => {
  expect(() => priceOf(position)).toThrow('never liquidated');
});
