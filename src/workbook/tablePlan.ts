import type { CellInput } from './cell';

/** Neighbouring columns of ours that change, over the rows that were there before; null stays as it is. */
export interface ColumnBlock {
  readonly firstColumn: number;
  /** 0 when left out. */
  readonly firstRow?: number;
  readonly cells: readonly (readonly CellInput[])[];
}

/** All that a refresh changes in a table that is there. */
export interface TablePlan {
  readonly blocks: readonly ColumnBlock[];
  /** New rows over the table's whole width; null in the user's columns. */
  readonly appended: readonly (readonly CellInput[])[];
}
