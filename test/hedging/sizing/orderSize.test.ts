import { contracts } from '../../../src/hedging/sizing/contracts';
import { contractsQty } from '../../../src/hedging/sizing/contractsQty';
import type { Rounding } from '../../../src/model/rounding';
import { decimal, terms } from '../../support/hedging/terms';

/** quantity, lot, minContracts, minNotional, rounding, contracts at price 84,000; last column = why. */
const ORDERS: readonly [string, string, string, string, Rounding, string, string][] = [
  ['0.0014', '0.001', '0', '0', 'nearest', '0.001', 'below half a lot'],
  ['0.0015', '0.001', '0', '0', 'nearest', '0.002', 'half a lot goes away from zero'],
  ['-0.0015', '0.001', '0', '0', 'nearest', '-0.002', 'half a lot goes away from zero on both sides'],
  ['0.0019', '0.001', '0', '0', 'down', '0.001', 'never over-hedges'],
  ['-0.0019', '0.001', '0', '0', 'down', '-0.001', 'never over-hedges a short exposure'],
  ['0.0011', '0.001', '0', '0', 'up', '0.002', 'never under-hedges'],
  ['0.0011', '0.001', '0', '0', 'none', '0.0011', 'as it is'],
  ['0.001', '0.001', '0.001', '100', 'nearest', '0', '84 is under the smallest order of 100'],
  ['0.001', '0.001', '0.001', '100', 'down', '0', '84 is under the smallest order of 100'],
  ['0.001', '0.001', '0.001', '100', 'up', '0.002', 'the smallest order of 100 takes two lots'],
  ['-0.001', '0.001', '0.001', '100', 'up', '-0.002', 'and two lots bought'],
  ['0.001', '0.001', '0.001', '100', 'none', '0.001', 'the smallest order is the caller’s affair'],
  ['0.0004', '0.0001', '0.001', '0', 'up', '0.001', 'the smallest order in contracts'],
  ['0.0004', '0.0001', '0.00105', '0', 'up', '0.0011', 'the smallest order made whole lots'],
  ['0', '0.001', '0.001', '100', 'up', '0', 'nothing to hedge, nothing to order'],
  ['0.3', '0.1', '0', '0', 'down', '0.3', '0.3 ÷ 0.1 is three lots'],
  ['1.17', '0.01', '0', '0', 'down', '1.17', '1.17 ÷ 0.01 is 117 lots'],
];

test.each(ORDERS)(
  '%s coins in lots of %s (least %s, least value %s) rounded %s order %s: %s',
  (quantity, lotSize, minContracts, minNotional, rounding, expected) => {
    const ordered = contractsQty(
      decimal(quantity),
      decimal(84_000),
      terms(1, 'linear', { lotSize, minContracts, minNotional }),
      decimal(1),
      rounding,
    );

    expect(ordered.toString()).toBe(expected);
  },
);

test.each([
  ['a lot short by 1e-10 of itself is whole', '2.9999999999', 'down', '3'],
  ['a lot over by 1e-10 of itself is whole', '3.0000000001', 'up', '3'],
  ['a lot short by 1e-6 of itself is not', '2.999999', 'down', '2'],
  ['a large number of lots is whole within 1e-12 of itself', '5000000000.004', 'up', '5000000000'],
] as const)('%s', (_why, lots, rounding, expected) => {
  expect(contracts(decimal(lots), decimal(1), terms(1), decimal(1), decimal(1), rounding).toString()).toBe(
    expected,
  );
});

test('5,000,000 PEPE on a venue that counts thousands of coins are 5,000 contracts', () => {
  const perThousand = terms(1000, 'linear', { lotSize: '1' });

  expect(
    contractsQty(decimal('5e6'), decimal('0.0000071'), perThousand, decimal(1), 'nearest').toString(),
  ).toBe('5000');
});

test('a quanto hedge needs its settle price and names it', () => {
  const quanto = terms('0.000001', 'quanto');

  expect(() => contracts(decimal(1), decimal(1), quanto, decimal(1), decimal(1), 'none')).toThrow(
    'contractSpec must give settlePrice for a quanto contract; it is empty',
  );
});
