import { netPnl } from '../../../src/hedging/pnl/netPnl';
import { decimal, terms } from '../../support/hedging/terms';

type Amount = string | number;

/** quantity, spot entry and exit, short contracts, futures entry and exit, then fees and funding where there are any. */
function net(values: readonly Amount[], contract = terms('0.01')): string {
  const at = (index: number) => decimal(values[index] ?? 0);
  return netPnl(at(0), at(1), at(2), at(3), at(4), at(5), contract, at(6), at(7), at(8)).toString();
}

/** Worked by hand. */
test.each([
  ['a full hedge', [1.5, 60_000, 54_000, 150, 60_000, 54_000], '0'],
  [
    'taker fees in and out: 90,000 × 0.0005 + 81,000 × 0.0005',
    [1.5, 60_000, 54_000, 150, 60_000, 54_000, '0.0005', '0.0005'],
    '-85.5',
  ],
  ['a maker rebate is received', [0, 1, 1, 100, 60_000, 60_000, '-0.0001', 0], '6'],
  ['funding received adds', [1.5, 60_000, 54_000, 150, 60_000, 54_000, 0, 0, '12.34'], '12.34'],
  ['a premium earned as futures fall to spot', [1.5, 60_000, 60_000, 150, 60_300, 60_000], '450'],
] as const)('%s', (_what, values, expected) => {
  expect(net(values)).toBe(expected);
});

test('an inverse gain in coins counts at the exit price', () => {
  expect(net([0.5, 65_000, 52_000, 325, 65_000, 52_000], terms(100, 'inverse'))).toBe('0');
});

test('a quanto gain counts at the settle price', () => {
  expect(
    net([10, 2000, 1900, 200_000, 2000, 1900], terms('0.000001', 'quanto', { settlePrice: '50000' })),
  ).toBe('999000');
});
