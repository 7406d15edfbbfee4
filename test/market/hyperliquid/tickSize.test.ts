import { Decimal } from '../../../src/model/decimal';
import { tickSize } from '../../../src/market/hyperliquid/tickSize';

test.each([
  // Whole numbers are always allowed.
  ['123456', 5, '1'],
  ['65002', 5, '1'],
  ['9999.9', 5, '0.1'],
  ['3119.6', 4, '0.1'],
  // Six decimals less the size's four leave two.
  ['12.3', 4, '0.01'],
  ['158.16', 2, '0.01'],
  ['0.37102', 1, '0.00001'],
  ['0.001234', 0, '0.000001'],
])('at %s with %d size decimals a price moves by %s', (price, sizeDecimals, expected) => {
  expect(tickSize(new Decimal(price), sizeDecimals).toFixed()).toBe(expected);
});
