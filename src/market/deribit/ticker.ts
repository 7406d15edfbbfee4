import * as v from 'valibot';
import { readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import type { Prices } from './prices';

const ROW = v.pipe(
  v.object({
    instrument_name: word,
    best_bid_price: positiveAmount,
    best_ask_price: positiveAmount,
    last_price: positiveAmount,
    mark_price: positiveAmount,
    index_price: positiveAmount,
    open_interest: amount,
    funding_8h: amount,
    stats: v.optional(v.object({ volume: amount }), {}),
  }),
  v.transform((row) => ({ ...row, symbol: row.instrument_name })),
);
const ENVELOPE = v.pipe(
  v.object({ result: v.unknown() }),
  v.transform(({ result }) => [result]),
);

/** Prices of one instrument. */
export function ticker(reading: VenueReading, what: string, body: unknown): Prices | undefined {
  const [row] = readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW);
  return (
    row && {
      bid: row.best_bid_price,
      ask: row.best_ask_price,
      last: row.last_price,
      mark: row.mark_price,
      index: row.index_price,
      volume: row.stats.volume,
      openInterest: row.open_interest,
      funding: row.funding_8h,
    }
  );
}
