import type { AreaData } from '../../templates/workbookData';
import { absoluteCell } from '../../templates/cellAddress';
import { cellPlace } from '../read/cellPlace';
import { tokenize, type Token } from './tokenize';

const SPILL_OF = /^_xlfn\.ANCHORARRAY$/i;

/** The cells that a formula fills from a cell on, when it is one that gets fixed. */
export type SpillAt = (sheet: string | undefined, row: number, column: number) => AreaData | undefined;

const fixed = ({ row, column, rows, columns }: AreaData) =>
  `${absoluteCell(row, column)}:${absoluteCell(row + rows - 1, column + columns - 1)}`;

/** A sheet's name as it stands before an exclamation mark. */
const plainSheet = (text: string) => text.replace(/^'([^]*)'$/, '$1').replaceAll("''", "'");

/** The address between the brackets of A1#, as cells that do not move; undefined when it is not such a formula's. */
function fixedReference(inner: readonly Token[], spillAt: SpillAt): string | undefined {
  const place = cellPlace(inner.at(-1)?.text ?? '');
  const named = inner.length === 3 && inner[1]?.text === '!' ? inner[0]?.text : undefined;
  if (!place || (inner.length !== 1 && named === undefined)) return undefined;
  const area = spillAt(named === undefined ? undefined : plainSheet(named), place.row, place.column);
  return area && `${named === undefined ? '' : `${named}!`}${fixed(area)}`;
}

/** A formula in which "all that spills from A1" is the fixed cells that it filled. */
export function fixSpills(formula: string, spillAt: SpillAt): string {
  if (!/ANCHORARRAY/i.test(formula)) return formula;
  const tokens = tokenize(formula);
  let text = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const close = tokens.findIndex(({ kind }, index) => index > at && kind === 'close');
    const reference =
      token && SPILL_OF.test(token.text) && tokens[at + 1]?.kind === 'open' && close > 0
        ? fixedReference(tokens.slice(at + 2, close), spillAt)
        : undefined;
    if (reference !== undefined) at = close;
    text += reference ?? token?.text ?? '';
  }
  return text;
}
