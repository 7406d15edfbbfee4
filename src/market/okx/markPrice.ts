import type * as v from 'valibot';
import { bySymbol, readEnvelope, readRows } from '../readRows';
import { positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE, instrumentRow } from './envelope';

const ROW = instrumentRow({ markPx: positiveAmount });
export type MarkPriceRow = v.InferOutput<typeof ROW>;

export function markPrice(reading: VenueReading, what: string, body: unknown): Map<string, MarkPriceRow> {
  return bySymbol(readRows(reading, what, readEnvelope(reading, what, ENVELOPE, body), ROW));
}
