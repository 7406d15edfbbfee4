import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';

const NEARNESS = new Decimal('1e-9');
const RELATIVE_NEARNESS = new Decimal('1e-12');

/**
 * A number of lots made whole. A quotient that misses a whole lot by less than any cell can show counts as that lot:
 * what sits in the cell is a double, and its last digits are not the user's.
 */
export function wholeLots(lots: Decimal, rounding: Exclude<Rounding, 'none'>): Decimal {
  const nearest = lots.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
  const tolerance = Decimal.max(NEARNESS, RELATIVE_NEARNESS.times(lots.abs()));
  if (rounding === 'nearest' || lots.minus(nearest).abs().lte(tolerance)) return nearest;
  return lots.toDecimalPlaces(0, rounding === 'down' ? Decimal.ROUND_DOWN : Decimal.ROUND_UP);
}
