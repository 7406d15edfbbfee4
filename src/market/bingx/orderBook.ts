import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { timestamped } from './timestamped';
import { BINGX } from './venue';

const { linearDepth, inverseDepth } = BINGX.endpoints;

const BOOK = v.pipe(
  v.object({
    code: v.literal(0),
    data: v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) }),
  }),
  v.transform(({ data }) => data),
);

/** Quantities are coins or, coin-margined, contracts: one contract each. The asks may come worst price first. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  const inverse = instrument.payoff === 'inverse';
  return readEndpoint(
    reading,
    inverse ? inverseDepth : linearDepth,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), BOOK, body);
      return readSides(reading, instrument, sides);
    },
    {
      query: {
        symbol: instrument.symbol,
        limit: String(BOOK_LEVELS),
        ...(inverse && timestamped(reading).query),
      },
    },
  );
}
