import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  markPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** For the funding to come, in spite of its name. */
  lastFundingRate: amount,
  nextFundingTime: instant,
  /** The inverse contracts' rows lack it. */
  fundingIntervalHours: positiveAmount,
});
export type PremiumIndexRow = v.InferOutput<typeof ROW>;

/** Mark, index and funding by symbol. */
export function premiumIndex(
  reading: VenueReading,
  what: string,
  body: unknown,
): Map<string, PremiumIndexRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
