import type { Decimal } from '../../model/decimal';

const MINUTES_PER_DAY = 1440;

/** Minutes between two instants given as Excel's day numbers. */
export function ageMinutes(observedAt: Decimal, now: Decimal): Decimal {
  return now.minus(observedAt).times(MINUTES_PER_DAY);
}
