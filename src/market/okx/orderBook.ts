import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { OKX } from './venue';

const BOOK = v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) });
const ENVELOPE = v.pipe(
  v.object({ code: v.literal('0'), data: v.tuple([BOOK]) }),
  v.transform(({ data: [book] }) => book),
);

/** Levels are [price, contracts, …]: contracts also where the contract is of dollars. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    OKX.endpoints.books,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), ENVELOPE, body);
      return readSides(reading, instrument, sides);
    },
    { query: { instId: instrument.symbol, sz: String(BOOK_LEVELS) } },
  );
}
