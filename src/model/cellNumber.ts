import { HedgeError } from './hedgeError';

/** A double as a cell can hold it: never -0, never an infinity. */
export function cellNumber(value: number): number {
  if (!Number.isFinite(value)) throw new HedgeError('noSolution', 'the result is too large for a cell');
  return value === 0 ? 0 : value;
}
