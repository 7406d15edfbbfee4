import type { Cell, CellInput } from '../cell';
import { guardText } from '../guardText';
import type { TableState } from '../tableState';
import { HEDGE_COLUMNS, WORKED_COLUMNS, type HedgeCells } from './hedgeColumns';
import { isBlankRow } from './hedgeRow';

/** What an action does to a Hedges table: cells of rows that are there, and rows that come. */
export interface HedgeChange {
  readonly changed: readonly { readonly row: number; readonly cells: HedgeCells }[];
  readonly added: readonly HedgeCells[];
}

/** Neighbouring cells of one row. */
export interface RowBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly CellInput[];
}

export interface HedgeWrite {
  readonly blocks: readonly RowBlock[];
  /** Over the table's whole width; null in the user's columns, which Excel fills when they are calculated. */
  readonly appended: readonly (readonly CellInput[])[];
}

/** Rows that come fill the blank rows first. */
export function planHedges(state: TableState, { changed, added }: HedgeChange): HedgeWrite {
  const blank = state.values.flatMap((values, row) => (isBlankRow(state, values) ? [row] : []));
  const filled = added.slice(0, blank.length).map((cells, index) => ({ row: blank[index] ?? 0, cells }));
  return {
    blocks: [...changed, ...filled].flatMap(({ row, cells }) =>
      blocksOf(
        row,
        state.headers.map((header) => cellOf(cells, header)),
      ),
    ),
    appended: added.slice(blank.length).map((cells) => newRow(state, cells)),
  };
}

/** The cells that a write covers, as they were. */
export function blocksBefore({ values, formulas }: TableState, { blocks }: HedgeWrite): RowBlock[] {
  return blocks.map(({ row, column, inputs }) => ({
    row,
    column,
    inputs: inputs.map((_, offset) => {
      const value = values[row]?.[column + offset] ?? '';
      const formula = formulas[row]?.[column + offset] ?? '';
      return isFormula(formula, value) ? formula : inputOf(value);
    }),
  }));
}

/** A blank stays blank: an empty text would count as filled. */
function inputOf(cell: Cell): CellInput {
  return typeof cell === 'string' && cell !== '' ? guardText(cell) : cell;
}

/** A text "=1+1" shows itself as value and as formula; a formula's value differs from its text. */
function isFormula(formula: Cell, value: Cell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function cellOf(cells: HedgeCells, header: string): CellInput {
  const column = HEDGE_COLUMNS.find((each) => each === header);
  const cell = column && cells[column];
  return cell === undefined ? null : inputOf(cell);
}

function newRow(state: TableState, cells: HedgeCells): CellInput[] {
  return state.headers.map((header, column) => {
    if (HEDGE_COLUMNS.some((each) => each === header)) return cellOf(cells, header) ?? '';
    return WORKED_COLUMNS.some((each) => each === header) ? formulaOf(state, column) : null;
  });
}

/** Of the first row that still has it. */
function formulaOf({ formulas, values }: TableState, column: number): CellInput {
  const row = formulas.findIndex((line, index) =>
    isFormula(line[column] ?? '', values[index]?.[column] ?? ''),
  );
  return formulas[row]?.[column] ?? null;
}

function blocksOf(row: number, inputs: readonly CellInput[]): RowBlock[] {
  const blocks: { row: number; column: number; inputs: CellInput[] }[] = [];
  inputs.forEach((input, column) => {
    if (input === null) return;
    const last = blocks.at(-1);
    if (last && last.column + last.inputs.length === column) last.inputs.push(input);
    else blocks.push({ row, column, inputs: [input] });
  });
  return blocks;
}
