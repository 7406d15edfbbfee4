const LAST_PLACE = 14;
const LARGEST_EXACT_POWER = 22;
/** What a subtraction of two doubles, each the nearest to a decimal, may be off, as a share of the larger. */
const NOISE = 2 * Number.EPSILON;

/**
 * a − b of two numbers as Excel shows them, 15 digits each. The noise of a plain subtraction is smaller than half a unit
 * in the last shown place; what lies that near to such a place is the difference a person works out: 10000000.3 −
 * 10000000.2 is 0.1.
 */
export function difference(a: number, b: number): number {
  const plain = a - b;
  const largest = Math.max(Math.abs(a), Math.abs(b));
  let exponent = Math.floor(Math.log10(largest));
  if (10 ** exponent > largest) exponent -= 1;
  const places = LAST_PLACE - exponent;
  if (!(places >= 0 && places <= LARGEST_EXACT_POWER)) return plain;
  const scale = 10 ** places;
  const shown = Math.round(plain * scale) / scale;
  return Math.abs(shown - plain) <= NOISE * largest ? shown : plain;
}
