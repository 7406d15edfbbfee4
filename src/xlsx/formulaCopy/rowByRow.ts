import type { Token } from '../formula/tokenize';
import type { Operand } from './operand';

type Size = { readonly rows: number; readonly columns: number } | undefined;

/** Functions that give a value for each value they take. */
const BY_VALUE = new Set(['IF', 'TRIM', 'UPPER', 'LOWER', 'ABS', 'ROUND']);
const REFERENCE = new Set(['word', 'sheet', 'brackets']);
const isReferencePart = ({ kind, text }: Token): boolean =>
  REFERENCE.has(kind) || text === '!' || text === ':';

/** A formula over columns of one height that works each row out by itself: IF(Coins[Coin]="","",Coins[Coin]). */
export function rowByRow(tokens: readonly Token[], sizeOf: (reference: string) => Size): Operand | undefined {
  const pieces: { readonly text: string; readonly rows: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === '{') return undefined;
    let text = token.text;
    let rows = 1;
    if (token.kind === 'word' && tokens[at + 1]?.text === '(') {
      if (!BY_VALUE.has(text.toUpperCase())) return undefined;
    } else if (isReferencePart(token)) {
      while (isReferencePart(tokens[at + 1] ?? { kind: 'open', text: '' }))
        text += tokens[(at += 1)]?.text ?? '';
      const size = sizeOf(text);
      if (size !== undefined && size.columns !== 1) return undefined;
      rows = size?.rows ?? 1;
    }
    pieces.push({ text, rows });
  }
  const rows = Math.max(...pieces.map((piece) => piece.rows));
  if (rows === 1 || pieces.some((piece) => piece.rows !== 1 && piece.rows !== rows)) return undefined;
  const textAt = (row: number): string =>
    pieces.map((piece) => (piece.rows === 1 ? piece.text : `INDEX(${piece.text},${row + 1})`)).join('');
  return {
    rows,
    columns: 1,
    at: (row) => `(${textAt(row)})`,
    whole: undefined,
  };
}
