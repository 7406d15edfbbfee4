import type * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE, instrumentRow } from './envelope';

const ROW = instrumentRow({ idxPx: positiveAmount });
export type IndexRow = v.InferOutput<typeof ROW>;

/** Index prices by pair: BTC-USDT, BTC-USD. */
export function indexTickers(reading: VenueReading, what: string, body: unknown): Map<string, IndexRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
