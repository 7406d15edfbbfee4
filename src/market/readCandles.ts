import * as v from 'valibot';
import type { Decimal } from '../model/decimal';
import type { Instrument } from './instrument';
import { readEnvelope, unexpectedShape } from './readRows';
import type { VenueReading } from './venueReading';

/** One of a venue's days in its own words; a close it does not give is absent. */
export interface Candle {
  readonly openedAt: Date;
  /** In the venue's unit: of a thousand coins where it counts thousands. */
  readonly close?: Decimal | undefined;
}

type CandleSchema = v.GenericSchema<
  unknown,
  { readonly openedAt?: Date | undefined; readonly close?: Decimal | undefined }
>;

/** How the sentences call what is read. */
export function closesOf({ symbol }: Pick<Instrument, 'symbol'>): string {
  return `daily closes of ${symbol}`;
}

/**
 * The days in an answer, in the venue's order. `envelope` finds the list, `schema` reads one of it; what cannot be read
 * is told once and left out.
 */
export function readCandles(
  reading: VenueReading,
  instrument: Instrument,
  envelope: v.GenericSchema<unknown, readonly unknown[]>,
  schema: CandleSchema,
  body: unknown,
): Candle[] {
  const what = closesOf(instrument);
  const rows = readEnvelope(reading, what, envelope, body);
  const candles = rows.flatMap((row): Candle[] => {
    const result = v.safeParse(schema, row);
    if (!result.success || result.output.openedAt === undefined) return [];
    return [{ openedAt: result.output.openedAt, close: result.output.close }];
  });
  // Nothing readable in a list that holds something is another form than the one known.
  if (candles.length === 0 && rows.length > 0) throw unexpectedShape(reading, what);
  const lost = rows.length - candles.length;
  if (lost > 0) {
    reading.problems.push({
      venue: reading.venue.id,
      symbol: instrument.symbol,
      sentence: `${reading.venue.name} sent ${lost} of the ${what} in a form that cannot be read; they are left out`,
    });
  }
  return candles;
}
