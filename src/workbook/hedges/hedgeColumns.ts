import type { Cell } from '../cell';

/** The columns of a Hedges table that the add-in writes; the user may move them. */
export const HEDGE_COLUMNS = [
  'key',
  'asset',
  'quantity',
  'spotEntry',
  'shortContracts',
  'entryPrice',
  'openedAt',
  'fees',
  'funding',
  'endsOn',
  'closeAbove',
  'closeBelow',
  'status',
  'closedAt',
  'spotExit',
  'exitPrice',
] as const;
export type HedgeColumn = (typeof HEDGE_COLUMNS)[number];

/** Columns with a formula, which new rows take from the rows that are there. */
export const WORKED_COLUMNS = ['spotPrice', 'markPrice', 'netPnl', 'alert'] as const;

/** Cells of one row; "" is blank, a column that is missing stays as it is. */
export type HedgeCells = Readonly<Partial<Record<HedgeColumn, Cell>>>;
