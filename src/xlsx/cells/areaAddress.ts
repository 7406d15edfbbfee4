import type { AreaData } from '../../templates/workbookData';
import { relativeCell } from '../../templates/cellAddress';

/** An area as a file lists it: A1:C5, or A1 when it is one cell. */
export function areaAddress({ row, column, rows, columns }: AreaData): string {
  const first = relativeCell(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${relativeCell(row + rows - 1, column + columns - 1)}`;
}
