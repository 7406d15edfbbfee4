import * as v from 'valibot';
import { readEnvelope, readRows } from '../readRows';
import type { SpotTicker } from '../spotQuote';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  bidPrice: positiveAmount,
  askPrice: positiveAmount,
  lastPrice: positiveAmount,
  volume: amount,
});

/** Spot markets; unlike the contract interface, a bare list. */
export function spotTicker24hr(reading: VenueReading, what: string, body: unknown): SpotTicker[] {
  const rows = readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW);
  return rows.map(({ symbol, bidPrice, askPrice, lastPrice, volume }) => ({
    symbol,
    bid: bidPrice,
    ask: askPrice,
    last: lastPrice,
    volume,
  }));
}
