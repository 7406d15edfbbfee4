import { cellNumber } from './cellNumber';
import type { Decimal } from './decimal';

/** The door back to a spreadsheet: the nearest double. */
export function numberFromDecimal(value: Decimal): number {
  return cellNumber(value.toNumber());
}
