import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';

/** What Excel passes for an argument that may be a cell or a column; null or nothing when it is omitted. */
export type Cells = unknown[][] | null | undefined;

/** An argument that has one value for all rows or one value per row. */
export interface Column<Value> {
  readonly name: string;
  readonly rows: number;
  readonly read: (row: number) => Value;
  readonly isBlank: (row: number) => boolean;
}

export function isOmitted(cells: Cells): cells is null | undefined {
  return cells === null || cells === undefined || (cells.length === 1 && cells[0]?.[0] === null);
}

/** A column whose cells are read, one by one and only when their row is worked out, by `read`. */
export function column<Value>(name: string, cells: Cells, read: (cell: PlainCell) => Value): Column<Value> {
  const matrix = Array.isArray(cells) ? cells : [[cells]];
  if (matrix.some((line) => line.length !== 1)) {
    throw new HedgeError(
      'badArgument',
      `${name} must be one cell or one column; it is ${matrix[0]?.length} columns wide`,
    );
  }
  const cell = (row: number): unknown => matrix[matrix.length === 1 ? 0 : row]?.[0];
  return {
    name,
    rows: matrix.length,
    read: (row) => read(plainCell(name, cell(row))),
    isBlank: (row) => cell(row) === '' || cell(row) === null,
  };
}

/** The same value in every row: an optional argument that was omitted. */
export function constant<Value>(name: string, value: Value): Column<Value> {
  return { name, rows: 1, read: () => value, isBlank: () => false };
}
