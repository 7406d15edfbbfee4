import type { Cell } from './cell';

/** One of our tables as it stands in the workbook, the user's own columns included. */
export interface TableState {
  readonly sheetName: string;
  /** Where the first cell below the headers stands, counted from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly values: readonly (readonly Cell[])[];
  /** As values, but a formula shows as its text; needed to put a table back as it was. */
  readonly formulas: readonly (readonly Cell[])[];
}
