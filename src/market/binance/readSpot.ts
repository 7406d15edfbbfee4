import type { Quote } from '../../model/quote';
import { commonSource, readSecondary } from '../readEndpoint';
import { spotQuote } from '../spotQuote';
import type { VenueReading } from '../venueReading';
import { BINANCE } from './venue';
import { bookTicker } from './bookTicker';
import { tickerPrice } from './tickerPrice';

const { spotBookTicker, spotPrice } = BINANCE.endpoints;
const BOOK = 'spot bid and ask prices';
const LAST = 'last spot prices';

/** Spot markets. Without the order book a last price may be years old, so the book decides which rows there are. */
export async function readSpot(reading: VenueReading): Promise<Quote[]> {
  const [books, lasts] = await Promise.all([
    readSecondary(reading, BOOK, spotBookTicker, (body) => bookTicker(reading, BOOK, body)),
    readSecondary(reading, LAST, spotPrice, (body) => tickerPrice(reading, LAST, body)),
  ]);
  if (books === undefined) return [];
  const source = commonSource(books, lasts);
  return [...books.value.values()]
    .map(({ symbol, bidPrice, askPrice }) =>
      spotQuote(
        reading,
        { symbol, bid: bidPrice, ask: askPrice, last: lasts?.value.get(symbol)?.price },
        source,
      ),
    )
    .filter((quote): quote is Quote => quote !== undefined);
}
