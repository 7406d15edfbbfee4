import { HISTORY_TABLE } from '../model/historyTable';
import { cellInput, type CellInput } from './cell';
import { writeBlocks } from './changeTable';
import type { HistoryChange, HistoryPlan } from './historyPlan';
import type { TableState } from './tableState';

/** Excel leaves the steps before an error in place: a sheet that was begun goes, rows and columns that came too. */
export async function restoreHistory(context: Excel.RequestContext, plan: HistoryPlan): Promise<void> {
  if ('newTable' in plan) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(plan.newTable.sheetName);
    sheet.load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    return;
  }
  const { change } = plan;
  const table = context.workbook.tables.getItem(HISTORY_TABLE.name);
  const { rows, columns } = table;
  rows.load('count');
  columns.load('items/name');
  await context.sync();
  for (const row of insertedRows(change, rows.count).reverse()) rows.getItemAt(row).delete();
  const names = columns.items.map((column) => column.name);
  for (const { name } of change.columns) if (names.includes(name)) columns.getItem(name).delete();
  writeBlocks(table, columnsBefore(change));
  await context.sync();
}

/** Rows go in from top to bottom, so how many came tells which. */
function insertedRows({ state, inserts }: HistoryChange, count: number): number[] {
  const all = inserts.flatMap(({ at, rows }) => rows.map((_, index) => at + index));
  return all.slice(0, count - state.values.length);
}

/** The columns that the change writes to, as they were. */
function columnsBefore({ state, columns, blocks }: HistoryChange) {
  const added = columns.map(({ at }) => at);
  return blocks
    .filter(({ firstColumn }) => !added.includes(firstColumn))
    .map(({ firstColumn }) => firstColumn - added.filter((at) => at < firstColumn).length)
    .map((column) => ({
      firstColumn: column,
      cells: state.values.map((_, row) => [inputBefore(state, row, column)]),
    }));
}

function inputBefore(state: TableState, row: number, column: number): CellInput {
  const value = state.values[row]?.[column] ?? '';
  const formula = state.formulas[row]?.[column] ?? '';
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return formula;
  // A row of ours has empty texts where it is blank; a row of the user's is empty there.
  const isOurs = state.values[row]?.[state.headers.indexOf('source')] !== '';
  return value === '' && !isOurs ? '' : cellInput(value);
}
