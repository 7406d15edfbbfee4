import { SOURCES } from '../model/contractSpec';
import type { Cell } from './cell';
import type { MarketUpdate } from './marketUpdate';

const STALE = 'stale: ';
const SOURCE_WORDS: ReadonlySet<Cell> = new Set(SOURCES);

/** Reads a cell of one row by column name. */
export type RowReader = (column: string) => Cell;

/**
 * What becomes of a row that the refresh brought no news of: its status is blank only while the row is of
 * the latest refresh. Rows that the user typed (no source of ours) are his: undefined.
 */
export function staleCells(row: RowReader, update: MarketUpdate): Map<string, Cell> | undefined {
  if (!SOURCE_WORDS.has(row('source'))) return undefined;
  const venue = row('venue');
  const failure = update.failures.find((each) => each.venue === venue);
  if (failure) return new Map([['status', STALE + failure.sentence]]);
  if (vanished(row, update)) {
    return new Map<string, Cell>([
      ['active', false],
      ['status', `${STALE}${venue} no longer lists it`],
    ]);
  }
  return new Map([['status', `${STALE}not in the latest refresh`]]);
}

/** Its venue answered and its coin was asked for, yet it was not there. */
function vanished(row: RowReader, update: MarketUpdate): boolean {
  return (
    update.answers.some((answer) => answer.venue === row('venue')) &&
    update.symbols.includes(String(row('base')))
  );
}
