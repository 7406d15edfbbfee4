import type { CellData, CellValue, SheetData } from '../../../src/templates/workbookData';

/** A sheet with nothing on it but what is given. */
export function sheetOf(name: string, given: Partial<SheetData> = {}): SheetData {
  return {
    name,
    tabColor: '#1F5C3F',
    columnWidths: [],
    rowHeights: {},
    cells: [],
    tables: [],
    validations: [],
    highlights: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { landscape: false },
    ...given,
  };
}

/** Cells of a block of values, its first at row and column. */
export function cellsOf(row: number, column: number, block: readonly (readonly CellValue[])[]): CellData[] {
  return block.flatMap((line, y) =>
    line.map((value, x): CellData => ({ row: row + y, column: column + x, value })),
  );
}
