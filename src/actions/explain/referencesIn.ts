import { parseReference } from '../../workbook/explain/parseReference';
import { type Token, tokenize } from '../../xlsx/formula/tokenize';

/** Every reference in a formula, once, as it is typed: cells, names, parts of tables. */
export function referencesIn(formula: string): string[] {
  const tokens = tokenize(formula.replace(/^=/, ''));
  const texts = [''];
  tokens.forEach((token, at) => {
    if (isPart(token, tokens[at + 1])) texts.push((texts.pop() ?? '') + token.text);
    else texts.push('');
  });
  return [...new Set(texts)].filter((text) => parseReference(text) !== undefined);
}

/** A word before a parenthesis is a function. */
function isPart({ kind, text }: Token, next: Token | undefined): boolean {
  if (kind === 'word') return next?.text !== '(';
  return kind === 'sheet' || kind === 'brackets' || text === '!' || text === ':';
}
