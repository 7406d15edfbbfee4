import type { Cell } from '../cell';
import { runExcel } from '../runExcel';
import { type TablePlace, TablePlaceReading } from './tablePlace';

/** One cell on the way through the workbook. */
export interface SearchedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula as its text; for every other cell its value. */
  readonly formula: Cell;
  readonly value: Cell;
}

/** What a search found out about the workbook itself. */
export interface SearchedWorkbook {
  readonly protectedSheets: readonly string[];
  /** Lower case: Excel does not tell capital letters from small ones. */
  readonly tableNames: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Those of `tables` that are there. */
  readonly tables: readonly TablePlace[];
  /** Sheets of which only the first rows were searched, or none. */
  readonly unsearched: readonly string[];
}

/** About 4 MB of an answer; Excel on the web gives 5 MB at most. */
const MOST_CELLS_AT_ONCE = 60_000;
const MOST_CELLS = 1_200_000;

/**
 * Goes through every used cell: first how large the sheets are, then what they hold, a piece at a time. Changes
 * nothing.
 */
export function searchWorkbook(
  tables: readonly string[],
  visit: (cell: SearchedCell) => void,
  onProgress: (share: number) => void,
): Promise<SearchedWorkbook> {
  return runExcel(async (context) => {
    const { worksheets, tables: all, names } = context.workbook;
    worksheets.load('items/name');
    all.load('items/name');
    names.load('items/name');
    const places = tables.map((name) => new TablePlaceReading(all.getItemOrNullObject(name)));
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      sheet.protection.load('protected');
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet, range };
    });
    await context.sync();

    const { pieces, unsearched } = piecesOf(used);
    for (const [index, piece] of pieces.entries()) {
      await visitPiece(piece, visit);
      onProgress((index + 1) / pieces.length);
    }
    const lowered = (items: readonly { readonly name: string }[]) =>
      new Set(items.map(({ name }) => name.toLowerCase()));
    return {
      protectedSheets: worksheets.items.filter((each) => each.protection.protected).map(({ name }) => name),
      tableNames: lowered(all.items),
      names: lowered(names.items),
      tables: places.flatMap((each) => each.place() ?? []),
      unsearched,
    };
  });
}

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

async function visitPiece(
  { sheet, row, column, rows, columns }: Piece,
  visit: (cell: SearchedCell) => void,
): Promise<void> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values,formulas');
  const { context } = sheet;
  await context.sync();
  const formulas = range.formulas as Cell[][];
  (range.values as Cell[][]).forEach((line, rowOffset) => {
    line.forEach((value, columnOffset) => {
      const formula = formulas[rowOffset]?.[columnOffset] ?? '';
      if (formula === '') return;
      visit({ sheet: sheet.name, row: row + rowOffset, column: column + columnOffset, formula, value });
    });
  });
}

/** The used cells of all sheets in pieces that Excel answers, as many as all together may be. */
function piecesOf(used: readonly { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[]) {
  let cellsLeft = MOST_CELLS;
  const pieces: Piece[] = [];
  const unsearched: string[] = [];
  for (const { sheet, range } of used) {
    if (range.isNullObject) continue;
    const { columnCount: columns, columnIndex: column } = range;
    const rows = Math.min(range.rowCount, Math.floor(cellsLeft / columns));
    if (rows < range.rowCount) unsearched.push(sheet.name);
    cellsLeft -= rows * columns;
    const rowsAtOnce = Math.max(1, Math.floor(MOST_CELLS_AT_ONCE / columns));
    for (let done = 0; done < rows; done += rowsAtOnce)
      pieces.push({
        sheet,
        row: range.rowIndex + done,
        column,
        rows: Math.min(rowsAtOnce, rows - done),
        columns,
      });
  }
  return { pieces, unsearched };
}
