import type { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { numberFromDecimal } from '../../model/numberFromDecimal';

/** A cell's number as a Decimal; what is not known stays unknown. */
export function decimalOf(value: number | undefined): Decimal | undefined {
  return value === undefined ? undefined : decimalFromNumber(value);
}

export function numberOfDecimal(value: Decimal | undefined): number | undefined {
  return value === undefined ? undefined : numberFromDecimal(value);
}

/** The sum of what is known; unknown only when nothing is. */
export function sumKnown(one: number | undefined, other: number | undefined): number | undefined {
  const [first, second] = [decimalOf(one), decimalOf(other)];
  return numberOfDecimal(first && second ? first.plus(second) : (first ?? second));
}
