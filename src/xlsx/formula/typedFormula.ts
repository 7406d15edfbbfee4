import { tokenize, type Token } from './tokenize';

const PLAIN_COLUMN = /^[\p{L}\p{N}_]+$/u;
const SPILLED = /ANCHORARRAY\(([^()]*)\)/gi;
const THIS_ROW = /^\[(?:\[#This Row\],|#This Row\])/i;

function typedBrackets(brackets: string): string {
  if (/^\[#This Row\]$/i.test(brackets)) return '[@]';
  const inside = /^\[\[#This Row\],\[([^[\]]*)\]\]$/i.exec(brackets)?.[1];
  if (inside !== undefined) return PLAIN_COLUMN.test(inside) ? `[@${inside}]` : `[@[${inside}]]`;
  return brackets.replace(/^\[\[#This Row\],/i, '[@');
}

/** Within its own rows a table is not named. */
function isOwnTable(word: Token, next: Token | undefined, table: string | undefined): boolean {
  if (table === undefined || next?.kind !== 'brackets' || !THIS_ROW.test(next.text)) return false;
  return word.text.toLowerCase() === table.toLowerCase();
}

function typedToken(token: Token, next: Token | undefined, table: string | undefined): string {
  const { kind, text } = token;
  if (kind === 'brackets') return typedBrackets(text);
  if (kind !== 'word') return text;
  if (isOwnTable(token, next, table)) return '';
  return text.replace(/^_xldudf_([A-Z0-9]+)_/i, '$1.').replace(/^_xl(?:fn\.(?:_xlws\.)?|pm\.)/i, '');
}

/** A formula of a file as a person types it; `table` is the one whose rows it stands in. */
export function typedFormula(formula: string, table?: string): string {
  const tokens = tokenize(formula);
  return `=${tokens
    .map((token, at) => typedToken(token, tokens[at + 1], table))
    .join('')
    .replace(SPILLED, '$1#')}`;
}
