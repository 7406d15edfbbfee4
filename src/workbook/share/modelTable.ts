import type { CellData, TableData } from '../../templates/workbookData';
import type { AskedTable } from './askSheet';

/** A formula that every row of a column has is the column's own. */
function columnFormula(cells: readonly CellData[], count: number): string | undefined {
  const [first] = cells;
  if (first?.formula === undefined || cells.length < count) return undefined;
  return cells.every(({ formula }) => formula === first.formula) ? first.formula : undefined;
}

/** A table over cells that were read; the totals row is cells like any other. */
export function modelTable({ table, area }: AskedTable, cells: readonly CellData[]): TableData {
  const { rowIndex: row, columnIndex: column, columnCount } = area;
  const rows = area.rowCount - 1 - (table.showTotals ? 1 : 0);
  const headers = ((area.values as unknown[][])[0] ?? []).map(String);
  const byColumn = Array.from({ length: columnCount }, (): CellData[] => []);
  for (const cell of cells)
    if (cell.row > row && cell.row <= row + rows) byColumn[cell.column - column]?.push(cell);
  const formulas = headers.flatMap((header, at): [string, string][] => {
    const formula = columnFormula(byColumn[at] ?? [], rows);
    return formula === undefined ? [] : [[header, formula]];
  });
  const form = table.showFilterButton ? {} : ({ withoutFilter: true } as const);
  return { name: table.name, row, column, headers, rows, formulas: Object.fromEntries(formulas), ...form };
}
