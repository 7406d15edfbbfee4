import { FUTURE_FUNCTIONS } from './futureFunctions';
import { tokenize, type Token } from './tokenize';

const HEDGE = /^HEDGE\.([A-Z0-9]+)$/i;

function storedFunction(name: string): string {
  const hedge = HEDGE.exec(name)?.[1];
  if (hedge !== undefined) return `_xldudf_HEDGE_${hedge.toUpperCase()}`;
  return FUTURE_FUNCTIONS.get(name.toUpperCase()) ?? name;
}

/** `[@price]`, `[@[a]:[b]]` and `[@]` in the file's grammar, which has a word for "this row" instead of the sign. */
function storedBrackets(brackets: string): string {
  if (!brackets.startsWith('[@')) return brackets;
  const inside = brackets.slice(2, -1).trim();
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}

/** In a file a table's own rows name the table, which a person may leave out. */
function storedReference(token: Token, before: Token | undefined, table: string): string {
  const isNamed = before?.kind === 'word' || before?.kind === 'brackets';
  return (isNamed ? '' : table) + storedBrackets(token.text);
}

/** A formula as it is typed, "=" first, in the grammar of a file, which has no "=". `table` is the one it stands in. */
export function storedFormula(formula: string | readonly Token[], table = ''): string {
  const tokens = typeof formula === 'string' ? tokenize(formula.replace(/^=/, '')) : formula;
  return tokens
    .map((token, at) => {
      if (token.kind === 'brackets') return storedReference(token, tokens[at - 1], table);
      if (token.kind === 'word' && tokens[at + 1]?.text === '(') return storedFunction(token.text);
      return token.text;
    })
    .join('');
}
