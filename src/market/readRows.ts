import * as v from 'valibot';
import { HedgeError } from '../model/hedgeError';
import type { MarketProblem } from '../model/venueMarket';
import { rowIssue } from './rowIssue';
import { fieldsRead } from './unreadFields';
import { quoted } from './venueComplaint';
import type { VenueReading } from './venueReading';

type RowSchema = v.GenericSchema<unknown, { readonly symbol: string }>;

/** What venues call an instrument's name. */
const NAMES = ['symbol', 'instId', 'instrument_name', 'name'];

function symbolOf(row: unknown): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const fields = row as Readonly<Record<string, unknown>>;
  const name = NAMES.map((field) => fields[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? quoted(name) : undefined;
}

type Told = Omit<MarketProblem, 'venue'>;

function leftOut(reading: VenueReading, what: string, symbol: string | undefined, why: string): Told {
  return {
    ...(symbol !== undefined && { symbol }),
    sentence: `${reading.venue.name} sent ${symbol ?? 'a row without a symbol'} in its ${what} in a form that cannot be read (${why}); that row is left out`,
  };
}

/** One sentence for the whole list when most rows have it, else one for each of them. */
function blankFields(reading: VenueReading, what: string, rows: readonly OddRow[], all: number): Told[] {
  const { name } = reading.venue;
  const said = (fields: readonly string[]): string =>
    `without a readable ${fields.join(', ')}; that is left blank`;
  if (rows.length * 2 > all) {
    const fields = [...new Set(rows.flatMap(({ unread }) => unread))];
    return [{ sentence: `${name} sent its ${what} ${said(fields)}` }];
  }
  return rows.map(({ symbol, unread }) => ({
    symbol,
    sentence: `${name} sent ${symbol} in its ${what} ${said(unread)}`,
  }));
}

interface OddRow {
  readonly symbol: string;
  readonly unread: readonly string[];
}

/**
 * The rows that fit, in the venue's order. One that does not becomes a problem and never takes the others with it;
 * when none fits, the venue speaks otherwise than it used to, and that is an error. A row in which words stand for
 * all of its numbers does not fit either.
 */
export function readRows<S extends RowSchema>(
  reading: VenueReading,
  what: string,
  rows: readonly unknown[],
  schema: S,
): v.InferOutput<S>[] {
  const read: v.InferOutput<S>[] = [];
  const told: Told[] = [];
  const odd: OddRow[] = [];
  for (const row of rows) {
    const result = v.safeParse(schema, row);
    if (!result.success) {
      told.push(leftOut(reading, what, symbolOf(row), rowIssue(result.issues[0])));
      continue;
    }
    const { unread, hasNumber } = fieldsRead(row, result.output);
    const symbol = quoted(result.output.symbol);
    if (unread.length > 0 && !hasNumber) {
      told.push(leftOut(reading, what, symbol, `no number in ${unread.join(', ')}`));
      continue;
    }
    if (unread.length > 0) odd.push({ symbol, unread });
    read.push(result.output);
  }
  if (read.length === 0 && rows.length > 0) throw unexpectedShape(reading, what);
  for (const problem of [...told, ...blankFields(reading, what, odd, rows.length)]) {
    reading.problems.push({ venue: reading.venue.id, ...problem });
  }
  return read;
}

/** What `schema` finds in the venue's envelope: as a rule its list of rows. */
export function readEnvelope<Found = readonly unknown[]>(
  reading: VenueReading,
  what: string,
  schema: v.GenericSchema<unknown, Found>,
  body: unknown,
): Found {
  const result = v.safeParse(schema, body);
  if (!result.success) throw unexpectedShape(reading, what);
  return result.output;
}

export function unexpectedShape(reading: VenueReading, what: string): HedgeError {
  reading.distrust?.();
  return new HedgeError(
    'notAvailable',
    `${reading.venue.name} sent its ${what} in an unexpected form; press Refresh again, and look for an update of Hedgerow if it stays so`,
  );
}

export function bySymbol<Row extends { readonly symbol: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.symbol, row]));
}

/** A list of contracts is never empty at an open venue; an empty one must not clear the user's tables. */
export function requireRows<Row>(reading: VenueReading, what: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length > 0) return rows;
  reading.distrust?.();
  throw new HedgeError(
    'notAvailable',
    `${reading.venue.name} sent an empty ${what}; press Refresh again in a moment`,
  );
}
