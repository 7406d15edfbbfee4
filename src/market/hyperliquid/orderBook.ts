import * as v from 'valibot';
import { bookOf, readSides, type BookSides } from '../bookSides';
import type { Instrument } from '../instrument';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import type { VenueReading } from '../venueReading';
import { HYPERLIQUID } from './venue';

/** Bids first, then asks; null where there is no such coin. */
const ENVELOPE = v.pipe(
  v.nullable(v.object({ levels: v.tuple([v.array(v.unknown()), v.array(v.unknown())]) })),
  v.transform((book) => book?.levels ?? [[], []]),
);
const LEVEL = v.pipe(
  v.object({ px: v.unknown(), sz: v.unknown() }),
  v.transform(({ px, sz }) => ({ price: px, quantity: sz })),
);

/** The best twenty levels a side; sizes are the venue's units of the coin, our contracts. */
export function readOrderBook(reading: VenueReading, instrument: Instrument): Promise<Read<BookSides>> {
  return readEndpoint(
    reading,
    HYPERLIQUID.endpoints.info,
    (body) => {
      const [bids, asks] = readEnvelope(reading, bookOf(instrument), ENVELOPE, body);
      return readSides(reading, instrument, { bids, asks }, LEVEL);
    },
    { bodyType: 'l2Book', bodyFields: { coin: instrument.symbol } },
  );
}
