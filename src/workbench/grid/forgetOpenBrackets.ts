import type { LexerTreeBuilder } from '@univerjs/engine-formula';

/** What the reader keeps from one formula to the next, with the value of a formula not begun. */
const FORGOTTEN: readonly [field: string, value: unknown][] = [
  ['_squareBracketState', 0],
  ['_tableBracketState', false],
];

/**
 * The grid reads a formula at every key that is typed into it, and forgets all but an open "[": after
 * "=SUM(Quotes[b" it would take the commas of every later formula for text of a column's name.
 */
export function forgetOpenBrackets(lexer: LexerTreeBuilder): void {
  const forget: unknown = Reflect.get(lexer, '_resetTemp');
  if (typeof forget !== 'function') throw new Error('The grid reads formulas in another way than before');
  Reflect.set(lexer, '_resetTemp', () => {
    Reflect.apply(forget, lexer, []);
    for (const [field, value] of FORGOTTEN) Reflect.set(lexer, field, value);
  });
}
