import type { Decimal } from '../../model/decimal';

/** Price a hedge locked in: spotExit + futuresEntry − futuresExit. */
export function lockedPrice(futuresEntry: Decimal, spotExit: Decimal, futuresExit: Decimal): Decimal {
  return spotExit.plus(futuresEntry).minus(futuresExit);
}
