import type { Area, Sheet } from '../../workbook';
import { ExcelError } from '../excelError';
import type { Session } from '../hostObject';
import { overlaps } from './areas';
import { type Shift, shiftArea } from './shiftArea';
import { requireUnlocked } from './writeCells';

/** Inserts or removes cells; the ranges that the add-in holds follow. */
export function moveCells(session: Session, sheet: Sheet, area: Area, shift: Shift): void {
  requireUnlocked(sheet);
  refuseTornTables(session, sheet, area, shift);
  if (shift === 'down' || shift === 'right') sheet.insert(area, shift);
  else sheet.remove(area, shift);
  for (const range of session.ranges) {
    if (range.sheet.id !== sheet.id) continue;
    range.area = shiftArea(range.area, area, shift) ?? { ...range.area, rows: 0, columns: 0 };
  }
}

/** Excel moves a table as a whole, or inside it whole rows or columns of it. */
function refuseTornTables(session: Session, sheet: Sheet, area: Area, shift: Shift): void {
  const isVertical = shift === 'down' || shift === 'up';
  const moved: Area = isVertical
    ? { ...area, rows: sheet.rowCount - area.row }
    : { ...area, columns: sheet.columnCount - area.column };
  for (const table of session.workbook.tables()) {
    if (table.sheet.id !== sheet.id || !overlaps(table.area, moved)) continue;
    const isWhole = isVertical
      ? area.column <= table.area.column &&
        area.column + area.columns >= table.area.column + table.area.columns
      : area.row <= table.area.row && area.row + area.rows >= table.area.row + table.area.rows;
    if (!isWhole) {
      throw new ExcelError('InvalidOperation', `This would move only a part of the table ${table.name}.`);
    }
  }
}
