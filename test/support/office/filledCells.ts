import { columnLetters } from '../../../src/workbench/host/cells/columnLetters';
import type { MemorySheet } from './memorySheet';
import { isFormatted } from './isFormatted';

/** The cells of a sheet that hold something, by address. */
export function filledCells(sheet: MemorySheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachCell(null, (cell, row, column) => {
    if (cell.formula !== null || cell.value !== null || isFormatted(cell))
      cells[`${columnLetters(column)}${row + 1}`] = cell;
  });
  return cells;
}
