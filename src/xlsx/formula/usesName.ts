import { tokenize } from './tokenize';

/** Whether a formula stands on one of some names (in lower case). */
export function usesName(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  return tokenize(formula).some(({ kind, text }) => kind === 'word' && names.has(text.toLowerCase()));
}
