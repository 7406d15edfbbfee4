import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ENVELOPE = v.pipe(
  v.object({ result: v.literal('success'), tickers: v.array(v.unknown()) }),
  v.transform(({ tickers: rows }) => rows),
);
const ROW = v.object({
  symbol: word,
  bid: positiveAmount,
  ask: positiveAmount,
  last: positiveAmount,
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** Contracts: coins of a linear one, dollars of an inverse one. */
  vol24h: amount,
  openInterest: amount,
  /** Not a rate: what one contract pays in an hour, in dollars or, of an inverse one, in coins. */
  fundingRate: amount,
  relativeFundingRate: amount,
});
export type TickerRow = v.InferOutput<typeof ROW>;

export function tickers(reading: VenueReading, body: unknown): Map<string, TickerRow> {
  const what = 'prices';
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
