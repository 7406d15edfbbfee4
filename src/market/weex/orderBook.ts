import * as v from 'valibot';
import { bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { WEEX } from './venue';

const BOOK = v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) });
/** The venue gives 15 levels or 200, and refuses any other wish. */
const LEVELS = '200';

/** Quantities are coins, or thousands of them for 1000PEPE: one contract each. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    WEEX.endpoints.depth,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), BOOK, body);
      return readSides(reading, instrument, sides);
    },
    { query: { symbol: instrument.symbol, limit: LEVELS } },
  );
}
