import { callsHedge } from '../../xlsx/formula/callsHedge';
import type { SearchedCell } from '../../workbook/explain/searchWorkbook';

/**
 * unknown: #NAME?, or still as a file stores it · waiting: #BUSY! · lost: a reference of it was deleted
 */
export type Sickness = 'unknown' | 'waiting' | 'lost';

export interface SickCell extends SearchedCell {
  readonly sickness: Sickness;
}

const STORED = /_xldudf_HEDGE_/i;
const WAITING = ['#BUSY!', '#GETTING_DATA', '#CONNECT!'];

/** Whether a cell holds one of our formulas, and what keeps it from answering. */
export function sicknessOf({ formula, value }: Pick<SearchedCell, 'formula' | 'value'>): {
  readonly isOurs: boolean;
  readonly sickness?: Sickness;
  /** It shows such a formula and is none: someone may want it so. */
  readonly isText?: boolean;
} {
  if (typeof formula !== 'string') return { isOurs: false };
  // A text is handed out as it stands; a formula that shows itself is one too.
  if (!formula.startsWith('=') || formula === value) {
    const isText = /^\s*=?\s*(?:HEDGE\.|_xldudf_HEDGE_)[A-Z0-9]+\s*\(.*\)\s*$/is.test(formula);
    return { isOurs: false, isText };
  }
  if (!callsHedge(formula)) return { isOurs: false };
  if (value === '#NAME?' || STORED.test(formula)) return { isOurs: true, sickness: 'unknown' };
  if (WAITING.includes(String(value))) return { isOurs: true, sickness: 'waiting' };
  if (formula.includes('#REF!')) return { isOurs: true, sickness: 'lost' };
  return { isOurs: true };
}

/** The formula as it is typed. */
export function typedAgain(formula: string): string {
  return formula.replace(/_xldudf_HEDGE_([A-Z0-9]+)(?=\s*\()/gi, 'HEDGE.$1');
}
