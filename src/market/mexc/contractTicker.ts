import * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { amount, positiveAmount, word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';

const ROW = v.object({
  symbol: word,
  bid1: positiveAmount,
  ask1: positiveAmount,
  lastPrice: positiveAmount,
  /** The venue's mark price, which margin and PnL go by. */
  fairPrice: positiveAmount,
  indexPrice: positiveAmount,
  /** Contracts. */
  volume24: amount,
  /** Contracts. */
  holdVol: amount,
  fundingRate: amount,
});
export type ContractTickerRow = v.InferOutput<typeof ROW>;

export function contractTicker(reading: VenueReading, body: unknown): Map<string, ContractTickerRow> {
  const what = 'contract prices';
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
