import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './instruments';
import type { Prices } from './prices';

const ROW = v.pipe(
  v.object({
    instrument_name: word,
    bid_price: positiveAmount,
    ask_price: positiveAmount,
    last: positiveAmount,
    mark_price: positiveAmount,
    /** The index, but for the average of it in the half hour before an expiry. */
    estimated_delivery_price: positiveAmount,
    volume: amount,
    open_interest: amount,
    funding_8h: amount,
  }),
  v.transform((row) => ({ ...row, symbol: row.instrument_name })),
);

/** Prices of all instruments of one currency, by name. */
export function bookSummary(reading: VenueReading, what: string, body: unknown): Map<string, Prices> {
  const rows = bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
  return new Map(
    [...rows].map(([symbol, row]) => [
      symbol,
      {
        bid: row.bid_price,
        ask: row.ask_price,
        last: row.last,
        mark: row.mark_price,
        index: row.estimated_delivery_price,
        volume: row.volume,
        openInterest: row.open_interest,
        funding: row.funding_8h,
      },
    ]),
  );
}
