import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  lastPrice: positiveAmount,
  /** Linear: base units. Inverse: contracts, with the coins in baseVolume. */
  volume: amount,
  baseVolume: amount,
});
export type Ticker24hrRow = v.InferOutput<typeof ROW>;

/** Last price and the day's volume by symbol. */
export function ticker24hr(reading: VenueReading, what: string, body: unknown): Map<string, Ticker24hrRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW));
}
