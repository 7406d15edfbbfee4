import { cellPlace } from '../read/cellPlace';
import { tokenize, type Token } from './tokenize';

/** Cells that a formula names, without the sheet they are on when it names none. Bounds are counted from 0. */
export interface CellsRead {
  readonly sheet: string | undefined;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?\d+$/;

/** One end of an address; a whole row or column leaves the other bound open. */
function endOf(token: Token | undefined, open: number): { row: number; column: number } | undefined {
  const text = token?.text ?? '';
  if (COLUMN.test(text)) return { row: open, column: cellPlace(`${text}1`)?.column ?? 0 };
  if (ROW.test(text)) return { row: Number(text.replace('$', '')) - 1, column: open };
  return cellPlace(text);
}

function sheetBefore(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at - 1]?.text !== '!') return undefined;
  return tokens[at - 2]?.text.replace(/^'([^]*)'$/, '$1').replaceAll("''", "'");
}

/** The places that a formula names by their address. Names and tables are not among them. */
export function cellsRead(formula: string): readonly CellsRead[] {
  const tokens = tokenize(formula);
  return tokens.flatMap((token, at) => {
    if ((token.kind !== 'word' && token.kind !== 'number') || tokens[at - 1]?.text === ':') return [];
    const isRange = tokens[at + 1]?.text === ':';
    if (!isRange && !cellPlace(token.text)) return [];
    const first = endOf(token, 0);
    const last = isRange ? endOf(tokens[at + 2], Number.POSITIVE_INFINITY) : first;
    if (!first || !last) return [];
    return [
      {
        sheet: sheetBefore(tokens, at),
        firstRow: Math.min(first.row, last.row),
        lastRow: Math.max(first.row, last.row),
        firstColumn: Math.min(first.column, last.column),
        lastColumn: Math.max(first.column, last.column),
      },
    ];
  });
}
