import { cellInput, type Cell, type CellInput } from './cell';
import type { ColumnBlock, TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/** The blocks that put a table back as it was before a plan touched it. */
export function blocksBefore(state: TableState, plan: TablePlan): ColumnBlock[] {
  return plan.blocks.map(({ firstColumn, cells }) => ({
    firstColumn,
    cells: cells.map((row, position) =>
      row.map((cell, offset) => (cell === null ? null : inputBefore(state, position, firstColumn + offset))),
    ),
  }));
}

function inputBefore(state: TableState, row: number, column: number): CellInput {
  const value: Cell = state.values[row]?.[column] ?? '';
  const formula: Cell = state.formulas[row]?.[column] ?? '';
  // A text "=1+1" shows itself as value and as formula; a formula's value differs from its text.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return formula;
  // A row of ours has empty texts where it is blank; a row that was not there was empty.
  const wasThere = state.values[row]?.[state.headers.indexOf('key')] !== '';
  return value === '' && !wasThere ? '' : cellInput(value);
}
