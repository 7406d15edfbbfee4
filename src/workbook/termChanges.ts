import type { CONTRACTS_TABLE } from '../model/contractsTable';
import { decimalFromNumber } from '../model/decimalFromNumber';
import type { Cell } from './cell';
import { isOurs } from './isOurs';
import { STALE, type RowReader } from './staleness';

/** The terms that sizing and costs rest on. The tick is not among them: on some venues it moves with the price. */
const WATCHED_TERMS = [
  'contractSize',
  'lotSize',
  'minContracts',
  'minNotional',
  'takerFeeRate',
  'makerFeeRate',
  'fundingIntervalHours',
  'payoff',
  'settle',
  'active',
] as const satisfies readonly (typeof CONTRACTS_TABLE.columns)[number]['name'][];

type WatchedTerm = (typeof WATCHED_TERMS)[number];

/** One term that is not what the workbook holds. */
export interface FieldChange {
  readonly field: WatchedTerm;
  readonly was: Cell;
  readonly is: Cell;
}

/** A contract whose terms are not what the workbook holds. */
export interface TermChange {
  readonly key: string;
  readonly venue: string;
  readonly symbol: string;
  readonly fields: readonly FieldChange[];
  /** When the venue said so, as the cell of the table has it. */
  readonly observedAt: Cell;
  /** What the row said of it before this refresh is something else: nobody was asked yet. */
  readonly isNews: boolean;
}

/** Days. */
const AROUND_EXPIRY = 1;

/**
 * The watched terms in which a row of the table and its news differ. What was unknown or becomes unknown is no
 * change of terms, nor is a rate that the user gives himself, a row that he typed, a change between sample and live,
 * the end of a dated contract at its time, or the return of one that was not listed for a while.
 */
export function changedTerms(before: RowReader, news: ReadonlyMap<string, Cell>): FieldChange[] {
  if (!isOurs(before('source'))) return [];
  if ((news.get('source') === 'sample') !== (before('source') === 'sample')) return [];
  const owned = new Set([before('own'), news.get('own') ?? ''].flatMap((cell) => String(cell).split(', ')));
  return WATCHED_TERMS.flatMap((field) => {
    const was = before(field);
    const is = news.get(field) ?? '';
    if (was === is || was === '' || is === '' || owned.has(field)) return [];
    if (field === 'active' && isExpected(is, before, news)) return [];
    return [{ field, was, is }];
  });
}

function isExpected(active: Cell, before: RowReader, news: ReadonlyMap<string, Cell>): boolean {
  if (active === true) return String(before('status')).startsWith(STALE);
  const [expiresAt, now] = [before('expiresAt'), news.get('observedAt')];
  return typeof expiresAt === 'number' && typeof now === 'number' && expiresAt - AROUND_EXPIRY <= now;
}

const KEPT = 'kept: ';

export function isKeptStatus(status: Cell): boolean {
  return String(status).startsWith(KEPT);
}

/** The status of a row that keeps its old terms. */
export function keptStatus(fields: readonly FieldChange[]): string {
  return `${KEPT}${fields.map(({ field, is }) => `${field} is now ${termText(is)}`).join(', ')}`;
}

/** A term in words: a number in plain digits, never 1e-7. */
function termText(cell: Cell): string {
  if (typeof cell === 'number') return decimalFromNumber(cell).toFixed();
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}
