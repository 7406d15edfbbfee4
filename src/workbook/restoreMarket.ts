import { cellPartsBefore } from './marketParts';
import type { MarketPlan } from './marketPlan';
import { sendParts } from './sendParts';

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

  for (const { table, state } of tables) {
    const tooMany = table.rows.count - state.values.length;
    if (tooMany > 0) table.rows.deleteRowsAt(state.values.length, tooMany);
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await sendParts(context, plan.changes.flatMap(cellPartsBefore));
}
