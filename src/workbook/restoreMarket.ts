import { blocksBefore } from './blocksBefore';
import { writeBlocks } from './changeTable';
import type { MarketPlan } from './marketPlan';

/**
 * Excel carries a batch out step by step and leaves the steps before an error in place. So after a write that
 * failed, the tables get their old cells back, rows that came too far go, and so do sheets that were begun.
 */
export async function restoreMarket(context: Excel.RequestContext, plan: MarketPlan): Promise<void> {
  const sheets = plan.newTables.map(({ sheetName }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('name');
    return sheet;
  });
  const tables = plan.changes.map((change) => {
    const table = context.workbook.tables.getItem(change.name);
    table.rows.load('count');
    return { ...change, table };
  });
  await context.sync();

  for (const { table, state, plan: tablePlan } of tables) {
    for (let row = table.rows.count - 1; row >= state.values.length; row -= 1) {
      table.rows.getItemAt(row).delete();
    }
    writeBlocks(table, blocksBefore(state, tablePlan));
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
