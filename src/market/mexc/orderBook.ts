import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { MEXC } from './venue';

const BOOK = v.pipe(
  v.object({
    success: v.literal(true),
    data: v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) }),
  }),
  v.transform(({ data }) => data),
);

/** [price, contracts, number of orders] */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    MEXC.endpoints.depth,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), BOOK, body);
      return readSides(reading, instrument, sides);
    },
    { segments: { symbol: instrument.symbol }, query: { limit: String(BOOK_LEVELS) } },
  );
}
