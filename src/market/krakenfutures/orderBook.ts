import * as v from 'valibot';
import { bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { KRAKEN_FUTURES } from './venue';

const ENVELOPE = v.pipe(
  v.object({
    result: v.literal('success'),
    orderBook: v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) }),
  }),
  v.transform(({ orderBook }) => orderBook),
);

/** The whole book in levels of [price, size]: coins of a linear contract, dollars of an inverse one, our contracts both. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    KRAKEN_FUTURES.endpoints.orderBook,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), ENVELOPE, body);
      return readSides(reading, instrument, sides);
    },
    { query: { symbol: instrument.symbol } },
  );
}
