import { HedgeError } from '../../model/hedgeError';
import type { Cells, Column } from './column';

/**
 * Rows of several cells that belong together, such as legs. `read` gets a row's cells and how a sentence about them
 * begins: "legs, row 2, ".
 */
export function rowsArgument<Value>(
  name: string,
  cells: Cells,
  columns: readonly string[],
  leastWidth: number,
  read: (row: readonly unknown[], owner: string) => Value,
): Column<Value> {
  const matrix: unknown[][] = Array.isArray(cells) ? cells : [[cells]];
  const width = matrix[0]?.length ?? 0;
  if (width < leastWidth || width > columns.length) {
    throw new HedgeError(
      'badArgument',
      `${name} must be rows of ${columns.join(', ')}; it is ${width} cells wide`,
    );
  }
  return {
    name,
    rows: matrix.length,
    read: (row) => read(matrix[row] ?? [], `${name}, row ${row + 1}, `),
    isBlank: (row) => (matrix[row] ?? []).every((cell) => cell === '' || cell === null),
  };
}
