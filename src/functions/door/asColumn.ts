import type { PlainCell } from './cell';
import { type Column, column } from './column';

/** A range of any shape as one column, left to right and top to bottom. */
export function asColumn<Value>(
  name: string,
  cells: unknown[][],
  read: (cell: PlainCell) => Value,
): Column<Value> {
  const matrix = Array.isArray(cells) ? cells : [[cells]];
  return column(
    name,
    matrix.flat().map((cell) => [cell]),
    read,
  );
}
