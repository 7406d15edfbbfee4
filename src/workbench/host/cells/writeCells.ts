import type { Area, CellChange, Sheet, Workbook } from '../../workbook';
import { ExcelError } from '../excelError';
import { repairHeaders } from '../tables/repairHeaders';

/** Refuses a change to a protected sheet. */
export function requireUnlocked(sheet: Sheet): void {
  if (sheet.isProtected) {
    throw new ExcelError('AccessDenied', `The sheet ${sheet.name} is protected. Unprotect it and try again.`);
  }
}

/** Writes cells as Excel does: not on a protected sheet, and a table's header cells stay unique texts. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  changes: readonly (readonly (CellChange | undefined)[])[],
): void {
  requireUnlocked(sheet);
  sheet.write(area, changes);
  repairHeaders(workbook, sheet, area);
}

/** A matrix of the area's shape; one value stands for every cell. */
export function matrixOf(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = Array.from({ length: area.columns }, () => value);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows: readonly unknown[] = value;
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new ExcelError(
      'InvalidArgument',
      `The array has another size than the range, which is ${area.rows} rows by ${area.columns} columns.`,
    );
  }
  return rows.filter((row): row is readonly unknown[] => Array.isArray(row));
}
