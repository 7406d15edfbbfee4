import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';
import type { Cells } from './column';
import { rowsArgument } from './rowsArgument';
import { shown } from './shown';

/** One row of a range whose columns have names; its cells are read when they are asked for. */
export interface RowCells<Column extends string> {
  readonly raw: readonly unknown[];
  /** How a sentence about the row begins. */
  readonly owner: string;
  /** Empty when the range is too narrow to hold the column. */
  readonly cell: (column: Column) => PlainCell;
  readonly read: <Value>(column: Column, reader: (name: string, cell: PlainCell) => Value) => Value;
}

const isEmpty = (cell: unknown): boolean => cell === '' || cell === null || cell === 0;

/** The rows of a range that hold something; a first row that repeats the columns' names is left out too. */
export function filledRows<Column extends string>(
  name: string,
  cells: Cells,
  columns: readonly Column[],
  leastWidth: number,
): RowCells<Column>[] {
  const matrix: unknown[][] = Array.isArray(cells) ? cells : [[cells]];
  if (matrix.flat().every(isEmpty)) return [];
  const rows = rowsArgument(name, matrix, columns, leastWidth, (raw, owner): RowCells<Column> => {
    const cell = (column: Column): PlainCell => plainCell(`${owner}${column}`, raw[columns.indexOf(column)]);
    return { raw, owner, cell, read: (column, reader) => reader(`${owner}${column}`, cell(column)) };
  });
  const isHeader = String(matrix[0]?.[0]).trim().toLowerCase() === columns[0];
  return matrix
    .map((_line, index) => index)
    .slice(isHeader ? 1 : 0)
    .filter((index) => !matrix[index]?.every(isEmpty))
    .map((index) => rows.read(index));
}

/** A name in a row, such as a coin; an empty cell may arrive as 0. */
export function readName(name: string, cell: PlainCell): string {
  const text = String(cell).trim();
  if (isEmpty(cell) || text === '')
    throw new HedgeError('badArgument', `${name} must be a text; ${shown(cell)}`);
  return text;
}
