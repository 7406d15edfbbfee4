import * as v from 'valibot';
import { HedgeError } from '../model/hedgeError';
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

/**
 * The rows that fit, in the venue's order. One that does not becomes a problem and never takes the others with it;
 * when none fits, the venue speaks otherwise than it used to, and that is an error.
 */
export function readRows<S extends RowSchema>(
  reading: VenueReading,
  what: string,
  rows: readonly unknown[],
  schema: S,
): v.InferOutput<S>[] {
  const read: v.InferOutput<S>[] = [];
  for (const row of rows) {
    const result = v.safeParse(schema, row);
    if (result.success) {
      read.push(result.output);
      continue;
    }
    const symbol = symbolOf(row);
    const issue = result.issues[0];
    const field = v.getDotPath(issue) ?? 'the row';
    reading.problems.push({
      venue: reading.venue.id,
      ...(symbol !== undefined && { symbol }),
      sentence: `${reading.venue.name} sent ${symbol ?? 'a row without a symbol'} in its ${what} in a form that cannot be read (${field}: ${quoted(issue.message)}); that row is left out`,
    });
  }
  if (read.length === 0 && rows.length > 0) throw unexpectedShape(reading, what);
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
  throw new HedgeError(
    'notAvailable',
    `${reading.venue.name} sent an empty ${what}; press Refresh again in a moment`,
  );
}
