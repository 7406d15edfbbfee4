import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';
import type { Cells } from './column';

/** An argument that takes one cell, because its function spills a table. */
export function oneCell(name: string, cells: Cells): PlainCell {
  const matrix: unknown[][] = Array.isArray(cells) ? cells : [[cells]];
  const width = matrix[0]?.length ?? 0;
  if (matrix.length !== 1 || width !== 1) {
    throw new HedgeError(
      'badArgument',
      `${name} must be one cell; it is a range of ${matrix.length} rows and ${width} columns`,
    );
  }
  return plainCell(name, matrix[0]?.[0]);
}
