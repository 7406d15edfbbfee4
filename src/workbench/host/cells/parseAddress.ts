import type { Area, Sheet } from '../../workbook';

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** The area of "A1", "A1:B2", "A:C" or "1:3" on this sheet; null when it is not an address or lies outside. */
export function parseAddress(address: string, sheet: Sheet): Area | null {
  const parts = address.split(':').map((part) => part.trim());
  if (parts.length > 2) return null;
  const [first = '', second = first] = parts;
  const corners = bothCells(first, second) ?? (parts.length === 2 ? bothWhole(first, second, sheet) : null);
  if (corners === null) return null;
  const [top, left, bottom, right] = corners;
  if (Math.max(top, bottom) >= sheet.rowCount || Math.max(left, right) >= sheet.columnCount) return null;
  if (Math.min(top, left, bottom, right) < 0) return null;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** "'My sheet'!A1" -> ["My sheet", "A1"]; without a sheet the first is null. */
export function splitSheetName(address: string): [string | null, string] {
  const end = address.lastIndexOf('!');
  if (end < 0) return [null, address];
  const name = address.slice(0, end);
  const quoted = /^'(.*)'$/s.exec(name);
  return [quoted?.[1] === undefined ? name : quoted[1].replaceAll("''", "'"), address.slice(end + 1)];
}

type Corners = [top: number, left: number, bottom: number, right: number];

function bothCells(first: string, second: string): Corners | null {
  const [start, end] = [CELL.exec(first), CELL.exec(second)];
  if (!start || !end) return null;
  return [rowIndex(start[2]), columnIndex(start[1]), rowIndex(end[2]), columnIndex(end[1])];
}

function bothWhole(first: string, second: string, sheet: Sheet): Corners | null {
  const columns = [COLUMN.exec(first), COLUMN.exec(second)];
  if (columns[0] && columns[1]) {
    return [0, columnIndex(columns[0][1]), sheet.rowCount - 1, columnIndex(columns[1][1])];
  }
  const rows = [ROW.exec(first), ROW.exec(second)];
  if (rows[0] && rows[1]) return [rowIndex(rows[0][1]), 0, rowIndex(rows[1][1]), sheet.columnCount - 1];
  return null;
}

function rowIndex(digits: string | undefined): number {
  return Number(digits) - 1;
}

function columnIndex(letters: string | undefined): number {
  return (
    Array.from((letters ?? '').toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    ) - 1
  );
}
