import fc from 'fast-check';
import { roundLot } from '../../../src/hedging/sizing/roundLot';
import { RUNS } from '../../support/hedging/runs';
import { decimal } from '../../support/hedging/terms';

/** value, step, rounding, result; last column = source. */
test.each([
  ['1.17', '0.01', 'down', '1.17', 'freqtrade, test_amount_to_contract_precision'],
  ['1.16', '0.01', 'down', '1.16', 'freqtrade, test_amount_to_contract_precision'],
  ['10.111', '10', 'down', '10', 'freqtrade, test_amount_to_contract_precision'],
  ['2.9909', '0.005', 'down', '2.99', 'freqtrade, test_exchange_utils'],
  ['2.9999', '0.001', 'down', '2.999', 'freqtrade, test_exchange_utils'],
  ['0.0001234567', '0.00013', 'nearest', '0.00013', 'ccxt, test.decimalToPrecision'],
  ['0.0001234567', '0.00013', 'down', '0', 'ccxt, test.decimalToPrecision'],
  ['165', '110', 'nearest', '220', 'ccxt, test.decimalToPrecision'],
  ['-165', '110', 'nearest', '-220', 'ccxt, test.decimalToPrecision'],
  ['0.000123456789', '1.2e-7', 'nearest', '0.00012348', 'ccxt, test.decimalToPrecision'],
  ['0.0000571495257361', '1e-8', 'down', '0.00005714', 'ccxt, test.decimalToPrecision'],
  ['44.00000001', '4.4', 'nearest', '44', 'ccxt, test.decimalToPrecision'],
  ['4.9504950495049505', '0.01', 'down', '4.95', 'hummingbot, test_perpetual_budget_checker'],
  ['0.3', '0.1', 'down', '0.3', 'three lots, by hand'],
  ['7.25', '0.5', 'none', '7.25', 'by hand'],
] as const)('%s in steps of %s rounded %s is %s (%s)', (value, step, rounding, expected, _source) => {
  expect(roundLot(decimal(value), decimal(step), rounding).toFixed()).toBe(expected);
});

test.each([
  ['4.9', 'nearest', '0'],
  ['4.9', 'down', '0'],
  ['4.9', 'up', '5.2'],
  ['-0.1', 'up', '-5.2'],
  ['0', 'up', '0'],
  ['4.9', 'none', '4.9'],
  ['5.25', 'down', '5.2'],
] as const)('with a minimum of 5.1 in steps of 0.4, %s rounded %s is %s', (value, rounding, expected) => {
  expect(roundLot(decimal(value), decimal('0.4'), rounding, decimal('5.1')).toString()).toBe(expected);
});

test('the result is a whole number of steps, within half a step, and rounding it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => decimal(units).div(10_000)),
      fc.integer({ min: 1, max: 99_999 }).map((units) => decimal(units).div(1000)),
      (value, step) => {
        const rounded = roundLot(value, step);
        return (
          rounded.mod(step).isZero() &&
          rounded.minus(value).abs().times(2).lte(step) &&
          roundLot(rounded, step, 'down').eq(rounded) &&
          roundLot(rounded, step, 'up').eq(rounded)
        );
      },
    ),
    RUNS,
  );
});
