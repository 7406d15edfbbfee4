import type { Quote } from '../../model/quote';
import { readSecondary } from '../readEndpoint';
import { spotQuote } from '../spotQuote';
import type { VenueReading } from '../venueReading';
import { tickers } from './tickers';
import { BYBIT } from './venue';

const WHAT = 'spot prices';

/** Spot markets. */
export async function readSpot(reading: VenueReading): Promise<Quote[]> {
  const read = await readSecondary(
    reading,
    WHAT,
    BYBIT.endpoints.tickers,
    (body) => tickers(reading, WHAT, body),
    { query: { category: 'spot' } },
  );
  if (read === undefined) return [];
  return [...read.value.values()]
    .map((row) =>
      spotQuote(
        reading,
        {
          symbol: row.symbol,
          bid: row.bid1Price,
          ask: row.ask1Price,
          last: row.lastPrice,
          volume: row.volume24h,
        },
        read.source,
      ),
    )
    .filter((quote): quote is Quote => quote !== undefined);
}
