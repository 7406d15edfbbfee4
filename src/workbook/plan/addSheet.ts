import { LOOKS } from '../../templates/looks';
import type { CellData, SheetData } from '../../templates/workbookData';
import { guardText } from '../guardText';
import { applyLook } from './applyLook';
import { lookAreas } from './lookAreas';
import { rangeOf } from './rangeOf';

/** A character of the normal style is about this many points wide, and a column keeps a little air. */
const POINTS_PER_CHARACTER = 5.6;
const AIR = 4;

/** Queues a new sheet with its values, tables and looks; its formulas come when all sheets are there. */
export function addSheet(context: Excel.RequestContext, data: SheetData): void {
  const sheet = context.workbook.worksheets.add(data.name);
  putInputs(sheet, data.cells, 'value');
  for (const { name, row, column, headers, rows } of data.tables) {
    const area = { row, column, rows: rows + 1, columns: headers.length };
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = 'TableStyleLight1';
  }
  for (const { form, area } of lookAreas(data.cells, ({ look }) => look, String))
    applyLook(rangeOf(sheet, area).format, LOOKS[form]);
  for (const { form, area } of lookAreas(data.cells, ({ numberFormat }) => numberFormat, String))
    rangeOf(sheet, area).numberFormat = matrix(area.rows, area.columns, form);
  data.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER + AIR;
  });
  Object.entries(data.rowHeights).forEach(([row, points]) => {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = points;
  });
  sheet.tabColor = data.tabColor;
  sheet.showGridlines = false;
  if (data.frozenRows > 0 && data.frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, data.frozenRows, data.frozenColumns));
  else if (data.frozenRows > 0) sheet.freezePanes.freezeRows(data.frozenRows);
  else if (data.frozenColumns > 0) sheet.freezePanes.freezeColumns(data.frozenColumns);
}

/** Queues the formulas of a sheet: those of one column that follow each other in one go. */
export function putFormulas(context: Excel.RequestContext, data: SheetData): void {
  putInputs(context.workbook.worksheets.getItem(data.name), data.cells, 'formula');
}

/**
 * One request per block of cells that stand together. A block is written whole, so what lies between, like the cells a
 * formula spills into, must not be part of one.
 */
function putInputs(sheet: Excel.Worksheet, cells: readonly CellData[], part: 'value' | 'formula'): void {
  const inputs = new Map<string, string | number | boolean>();
  const placed = cells.filter(({ row, column, value, formula }) => {
    const input = part === 'formula' ? formula : formula === undefined ? plain(value) : undefined;
    if (input === undefined || input === '') return false;
    inputs.set(`${row},${column}`, input);
    return true;
  });
  for (const { area } of lookAreas(placed, () => part, String)) {
    const block = Array.from({ length: area.rows }, (_, down) =>
      Array.from(
        { length: area.columns },
        (__, right) => inputs.get(`${area.row + down},${area.column + right}`) ?? '',
      ),
    );
    const range = rangeOf(sheet, area);
    if (part === 'formula') range.formulas = block;
    else range.values = block;
  }
}

function plain(value: CellData['value']): string | number | boolean | undefined {
  if (typeof value === 'object') return undefined;
  return typeof value === 'string' && value !== '' ? guardText(value) : value;
}

function matrix<Item>(rows: number, columns: number, item: Item): Item[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => item));
}
