import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  bidPrice: positiveAmount,
  askPrice: positiveAmount,
  lastPrice: positiveAmount,
  /** Units: coins, or contracts of dollars where the contract is inverse. */
  volume: amount,
});
export type TickerRow = v.InferOutput<typeof ROW>;

/** Bid, ask, last price and the day's volume by symbol, of contracts and of spot. */
export function ticker(reading: VenueReading, what: string, body: unknown): Map<string, TickerRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
