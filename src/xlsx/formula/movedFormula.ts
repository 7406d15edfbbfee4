import { columnLetters } from '../../templates/cellAddress';
import { cellPlace } from '../read/cellPlace';
import { tokenize, type Token } from './tokenize';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)(\d{1,7})$/;
const [ROWS, COLUMNS] = [1_048_576, 16_384];

const moved = (at: number, by: number, isFixed: boolean, size: number) =>
  isFixed ? at : (((at + by) % size) + size) % size;

function movedRow(text: string, down: number): string {
  const [, fixed = '', row = ''] = ROW.exec(text) ?? [];
  return `${fixed}${moved(Number(row) - 1, down, fixed !== '', ROWS) + 1}`;
}

function movedColumn(text: string, right: number): string {
  const [, fixed = '', letters = ''] = COLUMN.exec(text) ?? [];
  const at = cellPlace(`${letters}1`)?.column ?? 0;
  return `${fixed}${columnLetters(moved(at, right, fixed !== '', COLUMNS))}`;
}

function movedCell(text: string, down: number, right: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = CELL.exec(text) ?? [];
  return movedColumn(fixedColumn + letters, right) + movedRow(fixedRow + row, down);
}

/** Whole columns and rows stand beside a colon: A:C, $3:4. */
const isInRange = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.text === ':' || tokens[at + 1]?.text === ':';

/** A formula of a file, or one that is typed, as it is some rows and columns further: what is not fixed moves along. */
export function movedFormula(formula: string, down: number, right: number): string {
  const tokens = tokenize(formula);
  return tokens
    .map(({ kind, text }, at) => {
      if (kind !== 'word' && kind !== 'number') return text;
      // A function, or a sheet that is named like a cell.
      if (['(', '!'].includes(tokens[at + 1]?.text ?? '')) return text;
      if (kind === 'word' && CELL.test(text)) return movedCell(text, down, right);
      if (!isInRange(tokens, at)) return text;
      if (ROW.test(text)) return movedRow(text, down);
      return kind === 'word' && COLUMN.test(text) ? movedColumn(text, right) : text;
    })
    .join('');
}
