import type { CellInput } from './cell';
import type { NewTable } from './newTable';
import type { ColumnBlock } from './tablePlan';
import type { TableState } from './tableState';

/** Rows that go in together. */
export interface RowInsert {
  /** Where the first of them stands afterwards. */
  readonly at: number;
  /** Over the table's whole width, its new columns included; null in the user's columns. */
  readonly rows: readonly (readonly CellInput[])[];
}

/** All that a request for closes changes in a History table that is there. */
export interface HistoryChange {
  readonly state: TableState;
  /** Columns for coins that had none, from left to right; `at` is where each stands afterwards. */
  readonly columns: readonly { readonly at: number; readonly name: string }[];
  /** From top to bottom. */
  readonly inserts: readonly RowInsert[];
  /** Over all rows, the new ones included, which stay as they were put in. */
  readonly blocks: readonly ColumnBlock[];
}

export type HistoryPlan = { readonly newTable: NewTable } | { readonly change: HistoryChange };
