import { HedgeError } from '../../model/hedgeError';
import type { Cell } from '../cell';
import { isOurs } from '../isOurs';
import type { TableChange } from '../marketPlan';
import { matchNews, planRows, type IncomingRow } from '../planTable';
import { NOT_IN_REFRESH, STALE } from '../staleness';
import type { StandingTable } from './keptTables';
import { snapshotStatus, type KeptTable, type Snapshot } from './snapshot';

/** What brings a snapshot's rows back: matched by key, the user's columns and rows left alone. */
export function planSnapshot(tables: readonly StandingTable[], snapshot: Snapshot): TableChange[] {
  return snapshot.tables
    .filter(({ rows }) => rows.length > 0)
    .map((kept) => {
      const table = tables.find(({ name }) => name === kept.name);
      if (!table) {
        const sentence = `The table ${kept.name} is gone or has another name. Refresh to have it made again, then use the snapshot.`;
        throw new HedgeError('notAvailable', sentence);
      }
      return changeOf(table, kept, snapshot);
    });
}

function changeOf({ name, columns, state }: StandingTable, kept: KeptTable, snapshot: Snapshot): TableChange {
  const rows = kept.rows
    .map((row) => incomingRow(kept.headers, row, snapshot))
    .filter((row) => isOurs(row.get('source') ?? ''));
  const absent = snapshot.isWayBack ? NOT_IN_REFRESH : `${STALE}not in the snapshot ${snapshot.name}`;
  const matched = matchNews(state, columns, rows, (cell) =>
    isOurs(cell('source')) ? new Map([['status', absent]]) : undefined,
  );
  return { name, state, plan: planRows(state, columns, matched) };
}

function incomingRow(
  headers: readonly string[],
  row: readonly Cell[],
  { name, isWayBack }: Snapshot,
): IncomingRow {
  const cells = new Map(headers.map((header, index) => [header, row[index] ?? '']));
  return isWayBack ? cells : cells.set('status', snapshotStatus(name, cells.get('status') ?? ''));
}
