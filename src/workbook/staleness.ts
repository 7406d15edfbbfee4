import type { Cell } from './cell';
import { isOurs } from './isOurs';
import type { MarketUpdate } from './marketUpdate';

/** Begins the status of every row that is not of the latest answers. */
export const STALE = 'stale: ';
export const NOT_IN_REFRESH = `${STALE}not in the latest refresh`;

/** Reads a cell of one row by column name; "" where the table has no such column. */
export type RowReader = (column: string) => Cell;

/**
 * What becomes of a row that the refresh brought no news of: its status is blank only while the row is of
 * the latest refresh. Rows that the user typed (no source of ours) are his: undefined.
 */
export function staleCells(row: RowReader, update: MarketUpdate): Map<string, Cell> | undefined {
  if (!isOurs(row('source'))) return undefined;
  const venue = row('venue');
  const failure = update.failures.find((each) => each.venue === venue);
  if (failure) return new Map([['status', STALE + failure.sentence]]);
  const answer = update.answers.find((each) => each.venue === venue);
  const problem = answer?.problems.find(({ symbol }) => symbol !== undefined && symbol === row('symbol'));
  if (problem) return new Map([['status', STALE + problem.sentence]]);
  // A problem of the whole venue may be a list that did not come: what it held is not gone for good.
  const answeredFully = answer !== undefined && answer.problems.every(({ symbol }) => symbol !== undefined);
  const isContract = row('active') !== '';
  if (isContract && answeredFully && update.symbols.includes(String(row('base')))) {
    return new Map<string, Cell>([
      ['active', false],
      ['status', `${STALE}${venue} no longer lists it`],
    ]);
  }
  return new Map([['status', NOT_IN_REFRESH]]);
}
