import type { CellData, CellValue, SheetData } from '../../templates/workbookData';
import { FileProblem } from '../fileProblem';
import { relativeCell } from '../../templates/cellAddress';

/** A cell of a file; one that a formula beside it fills holds a result, not an entry. */
export type LaidCell = CellData & { readonly isSpilled?: true };

/** Cells by row, then by column, both in order: what a formula spills is among them. */
export type CellGrid = readonly (readonly [row: number, cells: readonly LaidCell[]])[];

const isFilled = ({ value, formula }: CellData) => value !== undefined || formula !== undefined;

/** Every cell of a sheet once, in the order of a file. */
export function layOutCells(sheet: SheetData): CellGrid {
  /** The cells of a row stand at the places of their columns. */
  const rows = new Map<number, LaidCell[]>();
  const rowOf = (row: number): LaidCell[] => {
    const known = rows.get(row);
    if (known) return known;
    const fresh: LaidCell[] = [];
    rows.set(row, fresh);
    return fresh;
  };
  const refuse = ({ row, column }: CellData, why: string): never => {
    throw new FileProblem(`${sheet.name}!${relativeCell(row, column)} ${why}`);
  };
  for (const cell of sheet.cells) {
    const row = rowOf(cell.row);
    const there = row[cell.column];
    if (there && isFilled(there) && isFilled(cell)) refuse(cell, 'is filled twice; a cell holds one value.');
    row[cell.column] = there ? { ...there, ...cell } : cell;
  }
  for (const { row, column, spill = [] } of sheet.cells) {
    spill.forEach((line, y) => {
      const cells = rowOf(row + y);
      line.forEach((value, x) => {
        if (x === 0 && y === 0) return;
        const there = cells[column + x];
        if (there && isFilled(there)) refuse(there, 'stands where a formula spills; leave that cell empty.');
        cells[column + x] = { row: row + y, column: column + x, ...there, value, isSpilled: true };
      });
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => [row, Object.values(cells)]);
}

/** Values of a laid out sheet by place. */
export function valuesByPlace(grid: CellGrid): (row: number, column: number) => CellValue | undefined {
  const values = new Map<string, CellValue>();
  for (const [row, cells] of grid) {
    for (const { column, value } of cells) if (value !== undefined) values.set(`${row},${column}`, value);
  }
  return (row, column) => values.get(`${row},${column}`);
}
