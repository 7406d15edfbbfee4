import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';

const ROW = v.object({
  symbol: word,
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** "" for a dated contract, "0" for a perpetual that pays nothing now. */
  lastFundingRate: amount,
  nextFundingTime: instant,
});
export type PremiumIndexRow = v.InferOutput<typeof ROW>;

/** Mark, index and funding by symbol. */
export function premiumIndex(
  reading: VenueReading,
  what: string,
  body: unknown,
): Map<string, PremiumIndexRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, v.array(v.unknown()), body), ROW));
}
