import { tokenize } from '../../xlsx/formula/tokenize';

/** A function's call inside a formula. */
export interface FunctionCall {
  /** As it is typed. */
  readonly name: string;
  /** Each argument as it is typed, without spaces around it; "" for one that is left out. */
  readonly arguments: readonly string[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** The calls in a formula, outer ones before those inside them. */
export function functionCalls(formula: string): FunctionCall[] {
  const tokens = tokenize(formula.replace(/^=/, '').trim());
  return tokens.flatMap(({ kind, text: name }, at) => {
    if (kind !== 'word' || tokens[at + 1]?.text !== '(') return [];
    const parts = [''];
    let depth = 0;
    let end = at + 1;
    for (; end < tokens.length; end += 1) {
      const { kind: piece = 'space', text = '' } = tokens[end] ?? {};
      if (piece === 'close') depth -= 1;
      if (depth === 0 && end > at + 1) break;
      if (depth === 1 && text === ',') parts.push('');
      else if (depth > 0) parts.push((parts.pop() ?? '') + text);
      if (piece === 'open') depth += 1;
    }
    const texts = parts.map((part) => part.trim());
    const given = texts.length === 1 && texts[0] === '' ? [] : texts;
    return [{ name, arguments: given, isWhole: at === 0 && end === tokens.length - 1 }];
  });
}
