import { Decimal } from '../../src/model/decimal';
import { decimalFromNumber } from '../../src/model/decimalFromNumber';
import { decimalFromText } from '../../src/model/decimalFromText';
import { instantText } from '../../src/model/instantText';
import { numberFromDecimal } from '../../src/model/numberFromDecimal';
import { quoteKey } from '../../src/model/quoteKey';
import { serialFromDate } from '../../src/model/serialFromDate';

test.each([
  [87.6 + 98.3 - 44, '141.9'],
  [0.1 + 0.2, '0.3'],
  [1e300, '1e+300'],
  [-0.000001, '-0.000001'],
  [123456789012345.6, '123456789012346'],
])('a cell that holds %d enters as %s', (cell, expected) => {
  expect(decimalFromNumber(cell).eq(new Decimal(expected))).toBe(true);
});

test.each([
  ['65000.50', '65000.5'],
  [' 1e-8 ', '0.00000001'],
  [0.0001, '0.0001'],
  ['0', '0'],
  ['-.5', '-0.5'],
])('a venue’s %p is %s', (text, expected) => {
  expect(decimalFromText(text)?.eq(new Decimal(expected))).toBe(true);
});

test.each(['', '  ', null, undefined, 'N/A', 'Infinity', '0x10', '1,000', Number.NaN, true, {}])(
  'a venue’s %p is absent, never 0',
  (text) => {
    expect(decimalFromText(text)).toBeUndefined();
  },
);

test('the nearest double leaves, without a minus zero', () => {
  expect(numberFromDecimal(new Decimal('0.1').plus('0.2'))).toBe(0.3);
  expect(Object.is(numberFromDecimal(new Decimal(-0)), 0)).toBe(true);
});

test('a number too large for a cell has no solution', () => {
  expect(() => numberFromDecimal(new Decimal('1e309'))).toThrow(
    expect.objectContaining({ reason: 'noSolution' }),
  );
});

test('instants are UTC day numbers as Excel counts them', () => {
  expect(serialFromDate(new Date('2026-11-02T08:00:00Z'))).toBeCloseTo(46_328 + 1 / 3, 9);
  expect(instantText(46_328 + 1 / 3)).toBe('2026-11-02 08:00 UTC');
});

test('an instant that no calendar reaches is told as the number it is', () => {
  expect(instantText(-1e300)).toBe('day -1e+300');
});

test('spot and perpetual of the same spelling have different keys', () => {
  expect(quoteKey('binance', 'BTCUSDT', 'perpetual')).toBe('binance:BTCUSDT');
  expect(quoteKey('binance', 'BTCUSDT', 'spot')).toBe('binance:spot:BTCUSDT');
});
