import { HedgeError } from '../../model/hedgeError';
import type { HedgeRow } from '../../workbook/hedges/hedgeRow';
import { isOpen } from './openHedge';

const MARKS = [
  'key',
  'asset',
  'quantity',
  'shortContracts',
  'entryPrice',
  'openedAt',
  'fees',
  'funding',
] as const;

/** The row of a hedge in the table as it stands now; it may have been sorted since the hedge was read. */
export function findHedge(rows: readonly HedgeRow[], hedge: HedgeRow): HedgeRow {
  const same = rows.filter((row) => isOpen(row) && MARKS.every((mark) => row[mark] === hedge[mark]));
  const found = same.find(({ row }) => row === hedge.row) ?? same[0];
  if (found) return found;
  throw new HedgeError(
    'notAvailable',
    `The hedge of ${hedge.asset} with ${hedge.key} has changed since it was read. Read the plan again, then repeat this.`,
  );
}
