import { Decimal } from '../../model/decimal';

const MOST_DECIMALS = 6;
const MOST_DIGITS = 5;

/**
 * Prices have at most five significant digits and six decimals, less those that sizes have; whole numbers are always
 * allowed. So the step depends on the price.
 */
export function tickSize(price: Decimal, sizeDecimals: number): Decimal {
  const byDecimals = new Decimal(10).pow(sizeDecimals - MOST_DECIMALS);
  const byDigits = new Decimal(10).pow(price.e - MOST_DIGITS + 1);
  return Decimal.min(1, Decimal.max(byDecimals, byDigits));
}
