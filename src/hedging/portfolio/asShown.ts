import type { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { numberFromDecimal } from '../../model/numberFromDecimal';

/** A figure as its cell shows it, so that every next one is what a formula over the cells would give. */
export function asShown(value: Decimal): Decimal {
  return decimalFromNumber(numberFromDecimal(value));
}
