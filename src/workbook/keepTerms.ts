import type { Cell } from './cell';
import type { IncomingRow } from './planTable';
import type { RowReader } from './staleness';
import type { TableState } from './tableState';
import { changedTerms, keptStatus, type TermChange } from './termChanges';

/** What becomes of the contracts that are there, and which of them wait for the user's word. */
export interface KeptTerms {
  readonly known: readonly (IncomingRow | undefined)[];
  readonly changes: readonly TermChange[];
}

/**
 * A contract whose terms changed keeps the old ones, and its status says what they are now, until the user takes
 * the new ones. Everything else in its row, such as a settle price, is brought up to date.
 */
export function keepTerms(state: TableState, known: readonly (IncomingRow | undefined)[]): KeptTerms {
  const changes: TermChange[] = [];
  const kept = known.map((news, position) => {
    const before = (name: string): Cell => state.values[position]?.[state.headers.indexOf(name)] ?? '';
    const observedAt = news?.get('observedAt');
    // Without an instant it is no answer about the contract, only word that there was none.
    if (!news || observedAt === undefined) return news;
    const fields = changedTerms(before, news);
    if (fields.length === 0) return news;
    const old = withOld(before, news, [...fields.map(({ field }) => field), 'observedAt']);
    // An answer that is older than the row, as a relay gives while a venue is down, is no news of its terms.
    if (isOlder(observedAt, before('observedAt'))) return old;
    const status = keptStatus(fields);
    const isNews = before('status') !== status;
    changes.push({
      key: String(before('key')),
      venue: String(before('venue')),
      symbol: String(before('symbol')),
      fields,
      observedAt,
      isNews,
    });
    return old.set('status', status);
  });
  return { known: kept, changes };
}

function withOld(before: RowReader, news: IncomingRow, columns: readonly string[]): Map<string, Cell> {
  const old = new Map(news);
  for (const column of columns) old.set(column, before(column));
  return old;
}

function isOlder(instant: Cell, other: Cell): boolean {
  return typeof instant === 'number' && typeof other === 'number' && instant < other;
}
