import type { Decimal } from './decimal';
import { HedgeError } from './hedgeError';

/** The door back to a spreadsheet: the nearest double, never -0, never an infinity. */
export function numberFromDecimal(value: Decimal): number {
  const nearest = value.toNumber();
  if (!Number.isFinite(nearest)) {
    throw new HedgeError('noSolution', 'the result is too large for a cell');
  }
  return nearest === 0 ? 0 : nearest;
}
