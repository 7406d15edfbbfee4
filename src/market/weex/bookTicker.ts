import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({ symbol: word, bidPrice: positiveAmount, askPrice: positiveAmount });
export type BookTickerRow = v.InferOutput<typeof ROW>;

/** Best bid and ask by symbol. */
export function bookTicker(reading: VenueReading, what: string, body: unknown): Map<string, BookTickerRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW));
}
