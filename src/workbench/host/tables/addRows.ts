import type { Area, CellChange, Table } from '../../workbook';
import { moveCells } from '../cells/moveCells';
import { parseTyped } from '../cells/parseTyped';
import { matrixOf, requireUnlocked, writeCells } from '../cells/writeCells';
import { ExcelError } from '../excelError';
import type { Session } from '../hostObject';
import { bodyArea } from './tableAreas';

/** Inserts rows before `index`, or at the end for null; cells below the table make way. Returns the first one's place. */
export function addRows(session: Session, table: Table, index: number | null, values: unknown): number {
  requireUnlocked(table.sheet);
  const body = bodyArea(table);
  const place = index ?? body.rows;
  if (place < 0 || place > body.rows)
    throw new ExcelError('InvalidArgument', `There is no row ${place} to insert at.`);
  const count = rowsIn(values);
  const added: Area = { ...body, row: body.row + place, rows: count };
  const contents = values === null || values === undefined ? null : matrixOf(oneRow(values), added);
  const whole = { ...table.area, rows: table.area.rows + count };
  if (place < body.rows || table.options.showTotals || !isFree(session, table, added)) {
    moveCells(session, table.sheet, added, 'down');
  }
  table.resize(whole);
  writeCells(session.workbook, table.sheet, added, newCells(table, added, contents));
  return place;
}

function rowsIn(values: unknown): number {
  return Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
}

/** A flat list is one row. */
function oneRow(values: unknown): unknown {
  return Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
}

/** Whether the cells below a table are empty and belong to no other. */
export function isFree({ workbook }: Session, table: Table, area: Area): boolean {
  const others = workbook.tables().filter(({ id, sheet }) => id !== table.id && sheet.id === table.sheet.id);
  const touchesOther = others.some(
    (other) =>
      other.area.row < area.row + area.rows &&
      other.area.row + other.area.rows > area.row &&
      other.area.column < area.column + area.columns &&
      other.area.column + other.area.columns > area.column,
  );
  const isEmpty = () =>
    table.sheet.read(area).every((row) => row.every((cell) => cell.value === null && !cell.formula));
  return !touchesOther && isEmpty();
}

/** New rows take the number formats of the row above them, as Excel extends a table. */
function newCells(
  table: Table,
  area: Area,
  contents: readonly (readonly unknown[])[] | null,
): CellChange[][] {
  const body = bodyArea(table);
  const model =
    area.row > body.row ? table.sheet.read({ ...area, row: area.row - 1, rows: 1 })[0] : undefined;
  return Array.from({ length: area.rows }, (_row, rowIndex) =>
    Array.from({ length: area.columns }, (_column, columnIndex): CellChange => {
      const numberFormat = model?.[columnIndex]?.numberFormat ?? 'General';
      const entry = contents?.[rowIndex]?.[columnIndex] ?? null;
      const content = parseTyped(entry, numberFormat);
      return numberFormat === 'General' ? content : { ...content, numberFormat };
    }),
  );
}
