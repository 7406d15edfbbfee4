import { tokenize } from './tokenize';

/** As a file stores our functions, as they are typed, and with the path of a file that once stood before them. */
const OURS = /^(?:_xldudf_HEDGE_|(?:_xlfn\.)*HEDGE\.)[A-Z0-9_.]+$/i;

/** Whether a formula calls one of our functions; the name inside a text does not count. */
export function callsHedge(formula: string): boolean {
  if (!/HEDGE/i.test(formula)) return false;
  return tokenize(formula).some(({ kind, text }) => kind === 'word' && OURS.test(text));
}
