import type { CellData, CellValue, SheetData } from '../../templates/workbookData';
import { FileProblem } from '../fileProblem';
import { relativeCell } from '../../templates/cellAddress';

/** A cell of a file; one that a formula beside it fills holds a result, not an entry. */
export type LaidCell = CellData & { readonly isSpilled?: true };

/** Cells by row, then by column, both in order: what a formula spills is among them. */
export type CellGrid = readonly (readonly [row: number, cells: readonly LaidCell[]])[];

const inOrder = <T>(entries: Map<number, T>) => [...entries].sort(([a], [b]) => a - b);

const isFilled = ({ value, formula }: CellData) => value !== undefined || formula !== undefined;

function spilledCells({ row, column, spill = [] }: CellData): LaidCell[] {
  return spill.flatMap((line, y) =>
    line.flatMap((value, x): LaidCell[] =>
      x === 0 && y === 0 ? [] : [{ row: row + y, column: column + x, value, isSpilled: true }],
    ),
  );
}

/** Every cell of a sheet once, in the order of a file. */
export function layOutCells(sheet: SheetData): CellGrid {
  const rows = new Map<number, Map<number, LaidCell>>();
  const put = (cell: LaidCell) => {
    const row = rows.get(cell.row) ?? new Map<number, LaidCell>();
    rows.set(cell.row, row);
    row.set(cell.column, cell);
  };
  for (const cell of sheet.cells) {
    const there = rows.get(cell.row)?.get(cell.column);
    if (there && isFilled(there) && isFilled(cell)) {
      throw new FileProblem(
        `${sheet.name}!${relativeCell(cell.row, cell.column)} is filled twice; a cell holds one value.`,
      );
    }
    put({ ...there, ...cell });
  }
  for (const spilled of sheet.cells.flatMap(spilledCells)) {
    const own = rows.get(spilled.row)?.get(spilled.column);
    if (own && isFilled(own)) {
      throw new FileProblem(
        `${sheet.name}!${relativeCell(own.row, own.column)} stands where a formula spills; leave that cell empty.`,
      );
    }
    put({ ...own, ...spilled });
  }
  return inOrder(rows).map(([row, cells]) => [row, inOrder(cells).map(([, cell]) => cell)]);
}

/** Values of a laid out sheet by place. */
export function valuesByPlace(grid: CellGrid): (row: number, column: number) => CellValue | undefined {
  const values = new Map<string, CellValue>();
  for (const [row, cells] of grid) {
    for (const { column, value } of cells) if (value !== undefined) values.set(`${row},${column}`, value);
  }
  return (row, column) => values.get(`${row},${column}`);
}
