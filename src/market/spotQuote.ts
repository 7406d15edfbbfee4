import type { Decimal } from '../model/decimal';
import type { Quote } from '../model/quote';
import { quoteKey } from '../model/quoteKey';
import { present } from './present';
import { scaledCoin } from './scaledCoin';
import { spotPair } from './spotPair';
import type { VenueReading } from './venueReading';

export interface SpotTicker {
  readonly symbol: string;
  readonly bid?: Decimal | undefined;
  readonly ask?: Decimal | undefined;
  readonly last?: Decimal | undefined;
  /** In the venue's units of the coin. */
  readonly volume?: Decimal | undefined;
}

/** A spot market as a quote; undefined when it is not asked for, not in dollars, or has no orders (closed). */
export function spotQuote(
  reading: VenueReading,
  ticker: SpotTicker,
  source: Quote['source'],
): Quote | undefined {
  const pair = spotPair(ticker.symbol);
  if (pair === undefined) return undefined;
  if (ticker.bid === undefined && ticker.ask === undefined) return undefined;
  const { coin, scale = 1 } = scaledCoin(pair.baseWord);
  if (!reading.wantsCoin(coin)) return undefined;
  return present({
    key: quoteKey(reading.venue.id, ticker.symbol, 'spot'),
    venue: reading.venue.id,
    symbol: ticker.symbol,
    kind: 'spot' as const,
    base: coin,
    quote: pair.quote,
    bid: ticker.bid?.div(scale),
    ask: ticker.ask?.div(scale),
    last: ticker.last?.div(scale),
    volume24h: ticker.volume?.times(scale),
    observedAt: reading.observedAt,
    source,
  });
}
