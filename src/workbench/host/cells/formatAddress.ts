import type { Area, Sheet } from '../../workbook';
import { columnLetters } from './columnLetters';

/** "Sheet1!A1:B2", as Range.address gives it: whole columns and rows without their numbers and letters. */
export function formatAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(sheet, area, '')}`;
}

/** "=Sheet1!$A$1:$B$2", as names refer to cells. */
export function formatReference(sheet: Sheet, area: Area): string {
  return `=${quoteSheetName(sheet.name)}!${formatArea(sheet, area, '$')}`;
}

function formatArea(sheet: Sheet, area: Area, fixed: string): string {
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  const top = area.row + 1;
  const bottom = area.row + area.rows;
  if (area.row === 0 && area.rows >= sheet.rowCount) return `${fixed}${first}:${fixed}${last}`;
  if (area.column === 0 && area.columns >= sheet.columnCount) return `${fixed}${top}:${fixed}${bottom}`;
  const start = `${fixed}${first}${fixed}${top}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${fixed}${last}${fixed}${bottom}`;
}

function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
