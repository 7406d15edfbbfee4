import type { Cell, CellInput } from './cell';
import type { ColumnBlock, TablePlan } from './tablePlan';

/** Queues a plan's changes to a table that is there: first the rows that could be refused, then the cells. */
export function changeTable(context: Excel.RequestContext, name: string, plan: TablePlan): void {
  if (plan.appended.length > 0) appendRows(context, name, plan.appended);
  writeBlocks(context.workbook.tables.getItem(name), plan.blocks);
}

export function appendRows(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly CellInput[])[],
): void {
  // As in a range's values, null leaves a cell alone, so that the user's calculated columns fill themselves;
  // the typings know it only there.
  context.workbook.tables.getItem(name).rows.add(undefined, rows.map((row) => [...row]) as Cell[][]);
}

export function writeBlocks(table: Excel.Table, blocks: readonly ColumnBlock[]): void {
  for (const { firstColumn, firstRow = 0, cells } of blocks) {
    const first = table.getDataBodyRange().getCell(firstRow, firstColumn);
    const range = first.getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells.map((row) => [...row]);
  }
}
