import { HedgeError } from '../model/hedgeError';
import type { VenueMarket } from '../model/venueMarket';
import { agedMarket } from './agedMarket';
import type { VenueHttp } from './http';
import { listenForStale } from './listenForStale';
import type { KeptAnswers } from './keptAnswers';
import type { Venue } from './venue';
import type { VenueReading, VenueRows } from './venueReading';
import { VENUES, VENUE_IDS, isVenueId, type VenueId } from './venues';
import { wholeSecond } from './wholeSecond';

type Adapter = (reading: VenueReading) => Promise<VenueRows>;

/** Each venue's code arrives when it is first asked for. */
const ADAPTERS: Readonly<Record<VenueId, () => Promise<Adapter>>> = {
  binance: async () => (await import('./binance/readBinance')).readBinance,
  bybit: async () => (await import('./bybit/readBybit')).readBybit,
  bingx: async () => (await import('./bingx/readBingx')).readBingx,
  weex: async () => (await import('./weex/readWeex')).readWeex,
  mexc: async () => (await import('./mexc/readMexc')).readMexc,
  okx: async () => (await import('./okx/readOkx')).readOkx,
  deribit: async () => (await import('./deribit/readDeribit')).readDeribit,
  krakenfutures: async () => (await import('./krakenfutures/readKrakenFutures')).readKrakenFutures,
  hyperliquid: async () => (await import('./hyperliquid/readHyperliquid')).readHyperliquid,
  cme: async () => (await import('./cme/readCme')).readCme,
  coinbase: async () => (await import('./coinbase/readCoinbase')).readCoinbase,
  bitnomial: async () => (await import('./bitnomial/readBitnomial')).readBitnomial,
};

export interface ReadVenueOptions {
  readonly http: VenueHttp;
  /** What was learned earlier and still holds; without it everything is asked. */
  readonly kept?: KeptAnswers;
  readonly now: () => Date;
  /** Coins to keep (BTC, ETH); all without it. */
  readonly symbols?: readonly string[] | undefined;
  /** A contract as the venue spells it: keeps the coins that it could be of. */
  readonly symbol?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One venue's contracts and quotes. Rejects with a sentence when the venue gives no usable list of contracts. */
export async function readVenue(venueId: string, options: ReadVenueOptions): Promise<VenueMarket> {
  if (!isVenueId(venueId)) {
    throw new HedgeError('badArgument', `venue must be one of ${VENUE_IDS.join(', ')}; it is "${venueId}"`);
  }
  const coins = options.symbols && new Set(options.symbols.map((symbol) => symbol.trim().toUpperCase()));
  // XBT stands for BTC in some venues' symbols.
  const spelled = options.symbol?.toUpperCase().replace('XBT', 'BTC');
  const venue: Venue = VENUES[venueId];
  // Taken before the first request and cut to the second (a cell would round it up), so that no price is ever
  // called fresher than it is.
  const observedAt = wholeSecond(options.now());
  const asked = listenForStale(venue, options.http);
  const kept = options.kept?.over(asked.http, observedAt);
  const reading: VenueReading = {
    venue,
    http: kept?.http ?? asked.http,
    observedAt,
    problems: [],
    wantsCoin: (coin) =>
      (coins === undefined || coins.has(coin.toUpperCase())) &&
      (spelled === undefined || spelled.includes(coin.toUpperCase())),
    signal: options.signal,
    distrust: () => options.kept?.forget(venueId),
  };
  const readRows = await ADAPTERS[venueId]();
  const { contracts, quotes, tiers } = await readRows(reading);
  const concerns = (symbol: string): boolean =>
    coins === undefined || [...coins].some((coin) => symbol.toUpperCase().includes(coin));
  const market: VenueMarket = {
    venue: venueId,
    observedAt: reading.observedAt,
    contracts: kept === undefined ? contracts : noFresherThan(kept.oldest(), contracts),
    quotes,
    ...(tiers !== undefined && { tiers }),
    problems: reading.problems.filter(({ symbol }) => symbol === undefined || concerns(symbol)),
  };
  return agedMarket(venue.name, market, { prices: asked.prices(), terms: asked.terms() });
}

/** Terms are as old as the oldest answer they come from, while the prices beside them are of now. */
function noFresherThan(oldest: Date, contracts: VenueMarket['contracts']): VenueMarket['contracts'] {
  return contracts.map((row) => (row.observedAt > oldest ? { ...row, observedAt: oldest } : row));
}
