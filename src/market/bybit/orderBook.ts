import * as v from 'valibot';
import { BOOK_LEVELS, bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import { requireSymbol } from '../sameSymbol';
import { word } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { BYBIT } from './venue';

const BOOK = v.pipe(
  v.object({
    retCode: v.literal(0),
    result: v.object({ s: word, b: v.array(v.unknown()), a: v.array(v.unknown()) }),
  }),
  v.transform(({ result }) => result),
);

/** Quantities are coins (thousands of them for 1000PEPE) or, coin-margined, dollars: one contract each. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  const { symbol, payoff } = instrument;
  return readEndpoint(
    reading,
    BYBIT.endpoints.orderbook,
    (body) => {
      const what = bookOf(instrument);
      const { s, b, a } = readEnvelope(reading, what, BOOK, body);
      requireSymbol(reading, what, symbol, s);
      return readSides(reading, instrument, { bids: b, asks: a });
    },
    {
      query: {
        category: payoff === 'inverse' ? 'inverse' : 'linear',
        symbol,
        limit: String(BOOK_LEVELS),
      },
    },
  );
}
