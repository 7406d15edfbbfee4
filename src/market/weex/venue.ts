import { INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const contract = endpointsAt('weex', 'api-contract.weex.com');
const spot = endpointsAt('weex', 'api-spot.weex.com');

export const WEEX = {
  id: 'weex',
  name: 'WEEX',
  hosts: ['api-contract.weex.com', 'api-spot.weex.com'],
  endpoints: {
    exchangeInfo: contract('/capi/v3/market/exchangeInfo', INSTRUMENTS, ['symbol']),
    premiumIndex: contract('/capi/v3/market/premiumIndex', PRICES, ['symbol']),
    ticker24h: contract('/capi/v3/market/ticker/24hr', PRICES, ['symbol']),
    bookTicker: contract('/capi/v3/market/ticker/bookTicker', PRICES, ['symbol']),
    // The question cannot name its end, so the answer holds a day that is not over.
    klines: contract('/capi/v3/market/klines', PRICES, ['symbol', 'interval', 'limit']),
    depth: contract('/capi/v3/market/depth', PRICES, ['symbol', 'limit']),
    spotTicker24h: spot('/api/v3/market/ticker/24hr', PRICES, ['symbol']),
  },
} as const satisfies Venue;
