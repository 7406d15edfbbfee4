import { HedgeError } from '../../model/hedgeError';
import { LOOKS } from '../../templates/looks';
import type { Cell } from '../cell';
import { applyLook } from '../plan/applyLook';
import { rangeOf } from '../plan/rangeOf';
import { runExcel } from '../runExcel';
import { takeBack } from '../takeBack';

/** A formula that spills, and how its columns look. */
export interface SpillingFormula {
  /** In English with commas. */
  readonly formula: string;
  readonly columns: number;
  /** Of its lines: the rows below its header and its total. */
  readonly lines: number;
  /** One for each column. */
  readonly numberFormats: readonly string[];
}

/** Header and total stand above the lines. */
const ABOVE = 2;
const GAP = 1;

interface Place {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Puts a formula that spills beside a table, its lines level with the table's rows where there is room above, else
 * one row lower; right of everything when the cells beside are not empty. One read, one write, one undo step. Answers
 * with the address of its cell.
 */
export async function writeBeside(tableName: string, spilling: SpillingFormula): Promise<string> {
  const rows = spilling.lines + ABOVE;
  let begun: Place | undefined;
  try {
    return await runExcel(
      async (context) => {
        const place = await findPlace(context, tableName, rows, spilling.columns);
        begun = place;
        const sheet = context.workbook.worksheets.getItem(place.sheetName);
        const cell = lay(sheet, place, spilling);
        cell.load('address');
        cell.select();
        await context.sync();
        return cell.address;
      },
      { oneUndoStep: true },
    );
  } catch (error) {
    const place = begun;
    if (place) {
      await takeBack(error, async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheetName);
        sheet.getRangeByIndexes(place.row, place.column, rows, spilling.columns).clear();
        await context.sync();
      });
    }
    throw error;
  }
}

/** The formula with the looks of all that it will fill. */
function lay(sheet: Excel.Worksheet, { row, column }: Place, spilling: SpillingFormula): Excel.Range {
  const { formula, columns, lines, numberFormats } = spilling;
  const line = { row, column, rows: 1, columns };
  rangeOf(sheet, { ...line, rows: lines + ABOVE }).numberFormat = Array.from(
    { length: lines + ABOVE },
    () => [...numberFormats],
  );
  applyLook(rangeOf(sheet, line).format, LOOKS.header);
  applyLook(rangeOf(sheet, { ...line, row: row + 1 }).format, LOOKS.total);
  const cell = rangeOf(sheet, { ...line, columns: 1 });
  cell.formulas = [[formula]];
  return cell;
}

async function findPlace(
  context: Excel.RequestContext,
  tableName: string,
  rows: number,
  columns: number,
): Promise<Place> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const { worksheet } = table;
  const range = table.getRange();
  const used = worksheet.getUsedRangeOrNullObject(false);
  worksheet.load('name');
  worksheet.protection.load('protected');
  range.load('rowIndex,columnIndex,columnCount');
  used.load('formulas,rowIndex,columnIndex,columnCount');
  await context.sync();
  if (table.isNullObject) {
    throw new HedgeError('notAvailable', `The workbook has no table ${tableName} any more. Select it again.`);
  }
  if (worksheet.protection.protected) {
    throw new HedgeError(
      'notAvailable',
      `Sheet "${worksheet.name}" is protected. Unprotect it (Review, Unprotect Sheet) and try again.`,
    );
  }
  const beside = range.columnIndex + range.columnCount + GAP;
  const beyond = used.columnIndex + used.columnCount + GAP;
  const above = Math.max(0, range.rowIndex - 1);
  const cells = used.formulas as Cell[][];
  const isFree = (row: number, column: number): boolean =>
    cells
      .slice(Math.max(0, row - used.rowIndex), Math.max(0, row - used.rowIndex + rows))
      .every((line) =>
        line
          .slice(Math.max(0, column - used.columnIndex), Math.max(0, column - used.columnIndex + columns))
          .every((cell) => cell === ''),
      );
  const places = [
    { row: above, column: beside },
    { row: range.rowIndex, column: beside },
  ];
  const free = places.find(({ row, column }) => isFree(row, column)) ?? { row: above, column: beyond };
  return { sheetName: worksheet.name, ...free };
}
