import { tableColumn, type TableColumn } from './tableColumn';

/** Left of the coins. */
const DAY = tableColumn('day', 'instant', 'yyyy-mm-dd');
/** Right of them: where each row is from. */
const ORIGIN = [
  tableColumn('venue', 'text'),
  tableColumn('contracts', 'text'),
  tableColumn('observedAt', 'instant'),
  tableColumn('source', 'text'),
] as const;

/** The History table without its coins: each coin has a column of its own between day and venue; append-only. */
export const HISTORY_TABLE = {
  name: 'History',
  /** Excel keeps the name History for itself. */
  sheetName: 'Price history',
  columns: [DAY, ...ORIGIN],
} as const;

/** With a column of closes for each of these coins. */
export function historyColumns(coins: readonly string[]): TableColumn[] {
  return [DAY, ...coins.map((coin) => tableColumn(coin, 'number')), ...ORIGIN];
}
