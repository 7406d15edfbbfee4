import { HISTORY_TABLE } from '../model/historyTable';
import type { Cell } from './cell';
import { writeBlocks } from './changeTable';
import type { HistoryChange } from './historyPlan';

/** Queues the changes to a History table that is there: first what could be refused, then the cells. */
export function changeHistory(context: Excel.RequestContext, change: HistoryChange): void {
  const { state, columns, inserts, blocks } = change;
  const table = context.workbook.tables.getItem(HISTORY_TABLE.name);
  for (const { at, name } of columns) {
    const body = table.columns.add(at, undefined, name).getDataBodyRange();
    // A new column takes the form of its neighbour, which may be that of a date.
    body.numberFormat = state.values.map(() => ['General']);
  }
  let count = state.values.length;
  for (const { at, rows } of inserts) {
    table.rows.add(at < count ? at : undefined, rows.map((row) => [...row]) as Cell[][]);
    count += rows.length;
  }
  writeBlocks(table, blocks);
}
