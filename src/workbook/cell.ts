import { guardText } from './guardText';

/** What a cell holds, as Excel hands it out: a text has no apostrophe, a blank is "". */
export type Cell = string | number | boolean;

/** What is sent to Excel for a cell: texts are guarded; null leaves the cell as it is. */
export type CellInput = Cell | null;

export function cellInput(cell: Cell): CellInput {
  return typeof cell === 'string' ? guardText(cell) : cell;
}
