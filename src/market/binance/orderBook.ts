import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { BINANCE } from './venue';

const { linearDepth, inverseDepth } = BINANCE.endpoints;
const BOOK = v.object({ bids: v.array(v.unknown()), asks: v.array(v.unknown()) });

/** Quantities are the venue's units (a thousand coins for 1000PEPE) or, coin-margined, contracts: contracts both. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  const endpoint = instrument.payoff === 'inverse' ? inverseDepth : linearDepth;
  return readEndpoint(
    reading,
    endpoint,
    (body) => {
      const sides = readEnvelope(reading, bookOf(instrument), BOOK, body);
      return readSides(reading, instrument, sides);
    },
    { query: { symbol: instrument.symbol, limit: String(BOOK_LEVELS) } },
  );
}
