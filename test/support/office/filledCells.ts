import { columnLetters } from '../../../src/workbench/host/cells/columnLetters';
import type { MemorySheet } from './memorySheet';

const EMPTY = JSON.stringify({ formula: null, value: null, numberFormat: 'General', format: {} });

/** The cells of a sheet that hold something, by address. */
export function filledCells(sheet: MemorySheet): Record<string, unknown> {
  const cells: [string, unknown][] = [];
  sheet.eachCell(null, (cell, row, column) => {
    if (JSON.stringify(cell) !== EMPTY) cells.push([`${columnLetters(column)}${row + 1}`, cell]);
  });
  return structuredClone(Object.fromEntries(cells.sort(([a], [b]) => a.localeCompare(b))));
}
