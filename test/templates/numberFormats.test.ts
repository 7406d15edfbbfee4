import { FORMATS } from '../../src/templates/numberFormats';
import { formatNumber } from '../../src/workbench/grid/formatNumber';

test.each([
  [60_000, '60,000.00'],
  [12_111.366246, '12,111.37'],
  [150, '150.00'],
  [3.14159265, '3.1416'],
  [0.5, '0.50'],
  [0.00001234, '0.00001234'],
])('a price of %p is shown as %p', (price, shown) => {
  expect(formatNumber(price, FORMATS.price)).toBe(shown);
});

test.each([
  [643, '643 short'],
  [-5_000, '5000 long'],
  [0.08, '0.08 short'],
  [0, 'none'],
])('%p contracts are %p', (contracts, shown) => {
  expect(formatNumber(contracts, FORMATS.contracts)).toBe(shown);
});

test('what a hedge earns is a minus, and no alarm', () => {
  expect(formatNumber(-240.024, FORMATS.cost)).toBe('-240.02');
  expect(FORMATS.cost).not.toContain('Red');
});
