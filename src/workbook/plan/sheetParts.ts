import { LOOKS, type LookName } from '../../templates/looks';
import type { SheetData } from '../../templates/workbookData';
import type { WritePart } from '../sendParts';
import { applyLook } from './applyLook';
import { columnPoints } from './columnPoints';
import { blockParts } from './blockParts';
import { inputParts } from './inputParts';
import { lookAreas, type LookArea } from './lookAreas';
import { rangeOf } from './rangeOf';

/** Characters of a request that the widths, tables and colours of a sheet take, and those of one more look. */
const FRAME = 20_000;
const LOOK = 1_500;

/** A new sheet with its values, tables and looks; its formulas come when all sheets are there. */
export function sheetParts(data: SheetData): WritePart[] {
  const looks = lookAreas(data.cells, ({ look }) => look, String);
  return [
    { characters: 0, queue: ({ workbook }) => void workbook.worksheets.add(data.name) },
    ...inputParts(data, 'value'),
    {
      characters: FRAME + LOOK * looks.length,
      queue: ({ workbook }) => {
        const sheet = workbook.worksheets.getItem(data.name);
        addTables(sheet, data);
        addLooks(sheet, looks);
        layOut(sheet, data);
      },
    },
    ...lookAreas(data.cells, ({ numberFormat }) => numberFormat, String).flatMap(({ form, area }) => {
      const forms = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => form));
      return blockParts(data.name, area, forms, (range, rows) => (range.numberFormat = rows));
    }),
  ];
}

function addLooks(sheet: Excel.Worksheet, looks: readonly LookArea<LookName>[]): void {
  for (const { form, area } of looks) applyLook(rangeOf(sheet, area).format, LOOKS[form]);
}

function addTables(sheet: Excel.Worksheet, { tables }: SheetData): void {
  for (const { name, row, column, headers, rows, withoutFilter } of tables) {
    const area = { row, column, rows: rows + 1, columns: headers.length };
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    // The cells bring their own looks.
    table.showBandedRows = false;
    if (withoutFilter) table.showFilterButton = false;
  }
}

function layOut(sheet: Excel.Worksheet, data: SheetData): void {
  data.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  });
  Object.entries(data.rowHeights).forEach(([row, points]) => {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = points;
  });
  sheet.tabColor = data.tabColor;
  sheet.showGridlines = false;
  const { frozenRows, frozenColumns } = data;
  if (frozenRows > 0 && frozenColumns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  else if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (frozenColumns > 0) sheet.freezePanes.freezeColumns(frozenColumns);
}
