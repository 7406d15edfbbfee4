import type { TableColumn } from '../model/tableColumn';
import { cellInput, type CellInput } from './cell';
import type { IncomingRow } from './planTable';

const HEADER_FILL = '#1F5C3F';
const HEADER_FONT = '#FFFFFF';
const TABLE_STYLE = 'TableStyleLight1';
/** Points. */
const COLUMN_WIDTHS = { text: 72, number: 84, instant: 108, boolean: 48 } as const;
const WIDE_COLUMNS: Readonly<Record<string, number>> = { key: 160, symbol: 104, status: 180, contracts: 240 };
const HEADER_CHARACTER = 6.2;
/** The filter button stands in the header cell. */
const FILTER_BUTTON = 18;

/** Where a table that is not there yet will be made, and with which rows. */
export interface NewTable {
  readonly name: string;
  readonly sheetName: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly IncomingRow[];
}

/** Queues a new sheet with the table on it. The sheet gets its name when it is made and is not touched as such later. */
export function addTable(context: Excel.RequestContext, { name, sheetName, columns, rows }: NewTable): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  const whole = sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length);
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  columns.forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(1, index, rows.length, 1);
    if (column.numberFormat !== 'General') cells.numberFormat = rows.map(() => [column.numberFormat]);
    cells.format.columnWidth = widthOf(column);
  });
  whole.values = [columns.map((column) => cellInput(column.name)), ...rowInputs(columns, rows)];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  table.style = TABLE_STYLE;
  header.format.fill.color = HEADER_FILL;
  header.format.font.color = HEADER_FONT;
  header.format.font.bold = true;
  sheet.freezePanes.freezeRows(1);
}

export function rowInputs(columns: readonly TableColumn[], rows: readonly IncomingRow[]): CellInput[][] {
  return rows.map((row) => columns.map((column) => cellInput(row.get(column.name) ?? '')));
}

function widthOf({ name, cell }: TableColumn): number {
  const header = name.length * HEADER_CHARACTER + FILTER_BUTTON;
  return Math.max(WIDE_COLUMNS[name] ?? COLUMN_WIDTHS[cell], header);
}
