import { FEES_TABLE } from '../model/feesTable';
import { cellInput } from './cell';
import type { IncomingRow } from './planTable';
import type { TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/** A row for each venue that was asked and has none; nothing that is there is touched. */
export function planFees(state: TableState, venues: readonly string[]): TablePlan {
  const column = state.headers.indexOf('venue');
  const known = new Set(state.values.map((row) => String(row[column]).trim().toLowerCase()));
  const ours = new Set<string>(FEES_TABLE.columns.map(({ name }) => name));
  const missing = venues.filter((venue) => !known.has(venue));
  return {
    blocks: [],
    appended: missing.map((venue) =>
      state.headers.map((header) => {
        if (header === 'venue') return cellInput(venue);
        return ours.has(header) ? cellInput('') : null;
      }),
    ),
  };
}

/** The first rows: the venues, their rates left to the user. */
export function feesRows(venues: readonly string[]): IncomingRow[] {
  return venues.map((venue) => new Map([[FEES_TABLE.columns[0].name, venue]]));
}
