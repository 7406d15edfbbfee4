import { tokenize } from './tokenize';

/** Functions of other add-ins, as a file stores them: of this kind, and of the kind that is a program on one computer. */
const OTHERS = /^(?:_xldudf_(?!HEDGE_)|_xll\.)/i;

/** Whether a formula calls a function of another add-in. */
export function callsOthers(formula: string): boolean {
  if (!/_xl(?:dudf|l)/i.test(formula)) return false;
  return tokenize(formula).some(({ kind, text }) => kind === 'word' && OTHERS.test(text));
}
