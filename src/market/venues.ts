/**
 * The venues and every request the product may make of them.
 * Adapters ask for endpoints from here and the relay lets nothing else through, so both always agree.
 */

/** Seconds an answer may be shared: prices move, contract terms hardly do. */
const PRICES = 2;
const INSTRUMENTS = 600;

export interface VenueEndpoint {
  readonly venue: string;
  readonly method: 'GET';
  readonly host: string;
  /** Unique within its venue, so /relay/<venue>/<path> also names the host. */
  readonly path: string;
  /** Query keys that may be sent. */
  readonly query: readonly string[];
  readonly cacheSeconds: number;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly endpoints: Readonly<Record<string, VenueEndpoint>>;
}

function endpointsAt(venue: string, host: string) {
  return (path: string, cacheSeconds: number, query: readonly string[] = []): VenueEndpoint => ({
    venue,
    method: 'GET',
    host,
    path,
    query,
    cacheSeconds,
  });
}

const fapi = endpointsAt('binance', 'fapi.binance.com');
const dapi = endpointsAt('binance', 'dapi.binance.com');
const binanceSpot = endpointsAt('binance', 'api.binance.com');
const mexcContract = endpointsAt('mexc', 'contract.mexc.com');
const mexcSpot = endpointsAt('mexc', 'api.mexc.com');

export const VENUES = {
  binance: {
    id: 'binance',
    name: 'Binance',
    hosts: ['fapi.binance.com', 'dapi.binance.com', 'api.binance.com'],
    endpoints: {
      linearExchangeInfo: fapi('/fapi/v1/exchangeInfo', INSTRUMENTS),
      linearFundingInfo: fapi('/fapi/v1/fundingInfo', INSTRUMENTS),
      linearPremiumIndex: fapi('/fapi/v1/premiumIndex', PRICES, ['symbol']),
      linearBookTicker: fapi('/fapi/v1/ticker/bookTicker', PRICES, ['symbol']),
      linearTicker24h: fapi('/fapi/v1/ticker/24hr', PRICES, ['symbol']),
      inverseExchangeInfo: dapi('/dapi/v1/exchangeInfo', INSTRUMENTS),
      inverseFundingInfo: dapi('/dapi/v1/fundingInfo', INSTRUMENTS),
      inversePremiumIndex: dapi('/dapi/v1/premiumIndex', PRICES, ['symbol']),
      inverseBookTicker: dapi('/dapi/v1/ticker/bookTicker', PRICES, ['symbol']),
      inverseTicker24h: dapi('/dapi/v1/ticker/24hr', PRICES, ['symbol']),
      spotBookTicker: binanceSpot('/api/v3/ticker/bookTicker', PRICES, ['symbol']),
      spotPrice: binanceSpot('/api/v3/ticker/price', PRICES, ['symbol']),
    },
  },
  mexc: {
    id: 'mexc',
    name: 'MEXC',
    hosts: ['contract.mexc.com', 'api.mexc.com'],
    endpoints: {
      contractDetail: mexcContract('/api/v1/contract/detail', INSTRUMENTS, ['symbol']),
      contractTicker: mexcContract('/api/v1/contract/ticker', PRICES, ['symbol']),
      fundingRate: mexcContract('/api/v1/contract/funding_rate', PRICES),
      spotTicker24h: mexcSpot('/api/v3/ticker/24hr', PRICES, ['symbol']),
    },
  },
} as const satisfies Readonly<Record<string, Venue>>;

export type VenueId = keyof typeof VENUES;

export const VENUE_IDS = Object.keys(VENUES) as readonly VenueId[];

export function isVenueId(text: string): text is VenueId {
  return Object.hasOwn(VENUES, text);
}
