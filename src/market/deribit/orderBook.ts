import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { DERIBIT } from './venue';

const ENVELOPE = v.pipe(
  v.object({ result: v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) }) }),
  v.transform(({ result }) => result),
);

/** Levels are [price, amount]: dollars where the contract settles in the coin, else coins, which are our contracts. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    DERIBIT.endpoints.orderBook,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), ENVELOPE, body);
      return readSides(reading, instrument, sides);
    },
    { query: { instrument_name: instrument.symbol, depth: String(BOOK_LEVELS) } },
  );
}
