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

function storedToken(token: Token, next: Token | undefined): string {
  if (token.kind === 'brackets') return storedBrackets(token.text);
  if (token.kind === 'word' && next?.text === '(') return storedFunction(token.text);
  return token.text;
}

/** A formula as it is typed, "=" first, in the grammar of a file, which has no "=". */
export function storedFormula(formula: string): string {
  const tokens = tokenize(formula.replace(/^=/, ''));
  return tokens.map((token, at) => storedToken(token, tokens[at + 1])).join('');
}
