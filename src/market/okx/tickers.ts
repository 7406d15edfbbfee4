import type * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE, instrumentRow } from './envelope';

const ROW = instrumentRow({
  bidPx: positiveAmount,
  askPx: positiveAmount,
  last: positiveAmount,
  /** Coins, also of inverse contracts; vol24h counts contracts. */
  volCcy24h: amount,
});
export type TickerRow = v.InferOutput<typeof ROW>;

export function tickers(reading: VenueReading, what: string, body: unknown): Map<string, TickerRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
