import type { Quote } from '../../model/quote';
import { readSecondary } from '../readEndpoint';
import { spotQuote } from '../spotQuote';
import type { VenueReading } from '../venueReading';
import { ticker } from './ticker';
import { timestamped } from './timestamped';
import { BINGX } from './venue';

const WHAT = 'spot prices';

/** Spot markets, spelled as the contracts are: BTC-USDT. */
export async function readSpot(reading: VenueReading): Promise<Quote[]> {
  const read = await readSecondary(
    reading,
    WHAT,
    BINGX.endpoints.spotTicker24h,
    (body) => ticker(reading, WHAT, body),
    timestamped(reading),
  );
  if (read === undefined) return [];
  return [...read.value.values()]
    .map(({ symbol, bidPrice, askPrice, lastPrice, volume }) =>
      spotQuote(reading, { symbol, bid: bidPrice, ask: askPrice, last: lastPrice, volume }, read.source),
    )
    .filter((quote): quote is Quote => quote !== undefined);
}
