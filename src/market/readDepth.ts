import type { OrderBook } from '../model/orderBook';
import type { MarketProblem } from '../model/venueMarket';
import { tidySides } from './bookSides';
import { historyReading, type HistoryOptions, type ReadOrderBook } from './historyReading';
import type { Instrument } from './instrument';
import { otherVenues } from './otherVenues';
import { isVenueId, type VenueId } from './venues';

/** Each venue's code arrives when it is first asked for; a venue that is not here publishes no order book. */
const ADAPTERS: Readonly<Partial<Record<VenueId, () => Promise<ReadOrderBook>>>> = {
  binance: async () => (await import('./binance/orderBook')).readOrderBook,
  bybit: async () => (await import('./bybit/orderBook')).readOrderBook,
  bingx: async () => (await import('./bingx/orderBook')).readOrderBook,
  weex: async () => (await import('./weex/orderBook')).readOrderBook,
  mexc: async () => (await import('./mexc/orderBook')).readOrderBook,
  okx: async () => (await import('./okx/orderBook')).readOrderBook,
  deribit: async () => (await import('./deribit/orderBook')).readOrderBook,
  krakenfutures: async () => (await import('./krakenfutures/orderBook')).readOrderBook,
  hyperliquid: async () => (await import('./hyperliquid/orderBook')).readOrderBook,
};

export interface DepthReading extends OrderBook {
  readonly problems: readonly MarketProblem[];
}

/** The venue's code, or a sentence that names venues which do publish their books. */
export function depthAt(venue: string) {
  const openAdapter = isVenueId(venue) ? ADAPTERS[venue] : undefined;
  if (openAdapter === undefined || !isVenueId(venue)) throw otherVenues(venue, 'order book', ADAPTERS);
  return { id: venue, openAdapter };
}

/** A contract's order book. Rejects with a sentence when it holds nothing. */
export async function readDepth(instrument: Instrument, options: HistoryOptions): Promise<DepthReading> {
  const { venue, key, symbol } = instrument;
  const { id, openAdapter } = depthAt(venue);
  const reading = historyReading(id, options);
  const readOrderBook = await openAdapter();
  const { value, source } = await readOrderBook(reading, instrument);
  const { bids, asks } = tidySides(reading, instrument, value);
  const observedAt = reading.age('prices');
  const { problems } = reading;
  return { key, venue, symbol, bids, asks, observedAt, source, problems };
}
