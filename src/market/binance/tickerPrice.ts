import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({ symbol: word, price: positiveAmount });
export type TickerPriceRow = v.InferOutput<typeof ROW>;

/** Last spot price by symbol. */
export function tickerPrice(reading: VenueReading, what: string, body: unknown): Map<string, TickerPriceRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW));
}
