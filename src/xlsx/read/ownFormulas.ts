import { movedFormula } from '../formula/movedFormula';
import type { FileCell } from './readCells';

/** The formula of each cell as stored; a cell that shares another's has it moved to where it stands. */
export function ownFormulas(cells: readonly FileCell[]): (cell: FileCell) => string | undefined {
  const masters = new Map<string, FileCell>();
  for (const cell of cells)
    if (cell.formula?.shared !== undefined && cell.formula.text !== '')
      masters.set(cell.formula.shared, cell);
  return ({ formula, row, column }) => {
    if (!formula || formula.kind === 'table') return undefined;
    if (formula.text !== '') return formula.text;
    const master = masters.get(formula.shared ?? '');
    return master?.formula && movedFormula(master.formula.text, row - master.row, column - master.column);
  };
}
