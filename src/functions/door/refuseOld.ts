import { ageMinutes } from '../../hedging/monitoring/ageMinutes';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { instantText } from '../../model/instantText';
import { readNumber } from './numbers';
import type { TableRow } from './table';

/** Refuses a row that was last seen longer ago than the user accepts; without a limit any age will do. */
export function refuseOld(row: TableRow, limit: Decimal | undefined, now: Decimal): void {
  if (limit === undefined) return;
  const seen = row.cell('observedAt');
  if (seen === '') throw new HedgeError('notAvailable', `${row.key} has no observedAt; press Refresh`);
  const observedAt = readNumber('observedAt', seen);
  const age = ageMinutes(observedAt, now);
  if (age.gt(limit)) {
    throw new HedgeError(
      'notAvailable',
      `${row.key} was last seen ${instantText(observedAt.toNumber())}, ${age.toFixed(0)} minutes ago, ` +
        `and maxAgeMinutes is ${limit.toString()}; press Refresh`,
    );
  }
}
