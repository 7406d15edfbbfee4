import { CONTRACTS_TABLE } from '../../model/contractsTable';
import { QUOTES_TABLE } from '../../model/quotesTable';
import type { TableColumn } from '../../model/tableColumn';
import { isOurs } from '../isOurs';
import { TableReading } from '../tableReading';
import type { TableState } from '../tableState';
import { isOfSnapshot, type KeptTable } from './snapshot';

/** A table that snapshots keep, as it stands. */
export interface StandingTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly state: TableState;
}

const FORMS = [QUOTES_TABLE, CONTRACTS_TABLE];

/** Loads the tables; after the next sync the answer tells how they stand. */
export function loadKeptTables(context: Excel.RequestContext): (use: 'read' | 'write') => StandingTable[] {
  const readings = FORMS.map((form) => ({ ...form, reading: new TableReading(context, form.name) }));
  return (use) =>
    readings.flatMap(({ name, columns, reading }) => {
      const state = reading.state(columns, use);
      return state ? [{ name, columns, state }] : [];
    });
}

/** What refreshes brought: without the user's own columns and rows. */
export function keptTable({ name, columns, state }: StandingTable): KeptTable {
  const ours = new Set(columns.map((column) => column.name));
  const places = state.headers.flatMap((header, index) => (ours.has(header) ? [index] : []));
  const source = state.headers.indexOf('source');
  const rows = state.values.filter((row) => isOurs(row[source] ?? ''));
  return {
    name,
    headers: places.map((place) => state.headers[place] ?? ''),
    rows: rows.map((row) => places.map((place) => row[place] ?? '')),
  };
}

/** Whether the tables show a snapshot, if only in part: a refresh makes their rows current one by one. */
export function showSnapshot(tables: readonly StandingTable[]): boolean {
  return tables.some(({ state }) => {
    const column = state.headers.indexOf('status');
    return state.values.some((row) => isOfSnapshot(row[column] ?? ''));
  });
}
