import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  lastPrice: positiveAmount,
  /** Fresher than those beside the funding, which the venue renews once a minute. */
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** The spot markets' rows have their best orders here. */
  bidPrice: positiveAmount,
  askPrice: positiveAmount,
  /** Base units. */
  volume: amount,
});
export type Ticker24hrRow = v.InferOutput<typeof ROW>;

/** Prices and the day's volume by symbol, of contracts and of spot. */
export function ticker24hr(reading: VenueReading, what: string, body: unknown): Map<string, Ticker24hrRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW));
}
