import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  bid1Price: positiveAmount,
  ask1Price: positiveAmount,
  lastPrice: positiveAmount,
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** Units: coins, or dollars where the contract is inverse. */
  volume24h: amount,
  /** The other side of the volume: quote currency, or coins where the contract is inverse. */
  turnover24h: amount,
  openInterest: amount,
  /** "" for a dated contract, "0" for a perpetual that pays nothing now. */
  fundingRate: amount,
  nextFundingTime: instant,
  /** Hours; the terms say the same in minutes. */
  fundingIntervalHour: positiveAmount,
});
export type TickerRow = v.InferOutput<typeof ROW>;

/** Prices by symbol, of contracts and of spot. */
export function tickers(reading: VenueReading, what: string, body: unknown): Map<string, TickerRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
