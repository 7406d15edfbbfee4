import type { Cell } from './cell';
import type { ColumnBlock, TablePlan } from './tablePlan';

/** Queues a plan's changes to a table that is there: first the rows that could be refused, then the cells. */
export function changeTable(context: Excel.RequestContext, name: string, plan: TablePlan): void {
  const table = context.workbook.tables.getItem(name);
  if (plan.appended.length > 0) {
    // As in a range's values, null leaves a cell alone, so that the user's calculated columns fill themselves;
    // the typings know it only there.
    table.rows.add(undefined, plan.appended.map((row) => [...row]) as Cell[][]);
  }
  writeBlocks(table, plan.blocks);
}

export function writeBlocks(table: Excel.Table, blocks: readonly ColumnBlock[]): void {
  for (const { firstColumn, cells } of blocks) {
    const first = table.getDataBodyRange().getCell(0, firstColumn);
    const range = first.getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells.map((row) => [...row]);
  }
}
