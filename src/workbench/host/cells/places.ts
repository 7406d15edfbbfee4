import type { Area, Sheet } from '../../workbook';

/** How far an area lies from the sheet's corner, in points. */
export function placeOf(sheet: Sheet, { row, column }: Area): { left: number; top: number } {
  const { width, height } = sizeOf(sheet, { row: 0, column: 0, rows: row, columns: column });
  return { left: width, top: height };
}

/** In points; hidden rows and columns take no room. */
export function sizeOf(
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): { width: number; height: number } {
  let [width, height] = [0, 0];
  for (let at = column; at < column + columns; at++) {
    if (!sheet.isColumnHidden(at)) width += sheet.columnWidth(at);
  }
  for (let at = row; at < row + rows; at++) {
    if (!sheet.isRowHidden(at)) height += sheet.rowHeight(at);
  }
  return { width, height };
}
