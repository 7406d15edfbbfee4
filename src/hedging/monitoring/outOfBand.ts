import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/** Whether a value left the band around its target; a value on the edge is still inside. */
export function outOfBand(
  current: Decimal,
  target: Decimal,
  absoluteBand?: Decimal,
  relativeBand?: Decimal,
): boolean {
  if (absoluteBand === undefined && relativeBand === undefined) {
    throw new HedgeError('badArgument', 'absoluteBand or relativeBand must be given; both are empty');
  }
  const drift = current.minus(target).abs();
  return (
    (absoluteBand !== undefined && drift.gt(absoluteBand)) ||
    (relativeBand !== undefined && drift.gt(relativeBand.times(target.abs())))
  );
}
