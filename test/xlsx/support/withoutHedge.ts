import type { CellData, SheetData, WorkbookData } from '../../../src/templates/workbookData';
import { layOutCells, type LaidCell } from '../../../src/xlsx/cells/layOutCells';

function valueOf({ row, column, value, look, numberFormat }: LaidCell): CellData {
  return {
    row,
    column,
    ...(value !== undefined && { value }),
    ...(look && { look }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function withoutCalls(sheet: SheetData): SheetData {
  const cells = layOutCells(sheet).flatMap(([, row]) => row);
  return {
    ...sheet,
    cells: cells.map((cell) => (cell.formula?.includes('HEDGE.') === false ? cell : valueOf(cell))),
  };
}

/** A workbook whose HEDGE cells hold their values, so that any program can work out all the others. */
export function withoutHedge(data: WorkbookData): WorkbookData {
  return { ...data, sheets: data.sheets.map(withoutCalls) };
}
