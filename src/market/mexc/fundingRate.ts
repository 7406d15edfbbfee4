import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, instant, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  fundingRate: amount,
  /** Hours. */
  collectCycle: positiveAmount,
  nextSettleTime: instant,
});
export type FundingRateRow = v.InferOutput<typeof ROW>;

export function fundingRate(reading: VenueReading, what: string, body: unknown): Map<string, FundingRateRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
