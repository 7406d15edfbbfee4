import type { NewTable } from './newTable';
import type { TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/** A change to a table that is there, with what it takes to undo it. */
export interface TableChange {
  readonly name: string;
  readonly state: TableState;
  readonly plan: TablePlan;
}

/** Everything one refresh will do to the workbook, worked out before the first cell is touched. */
export interface MarketPlan {
  readonly newTables: readonly NewTable[];
  readonly changes: readonly TableChange[];
}
