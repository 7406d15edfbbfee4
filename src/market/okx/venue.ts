import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const okx = endpointsAt('okx', 'www.okx.com');

export const OKX = {
  id: 'okx',
  name: 'OKX',
  hosts: ['www.okx.com'],
  endpoints: {
    instruments: okx('/api/v5/public/instruments', INSTRUMENTS, ['instType']),
    markPrice: okx('/api/v5/public/mark-price', PRICES, ['instType']),
    tickers: okx('/api/v5/market/tickers', PRICES, ['instType']),
    indexTickers: okx('/api/v5/market/index-tickers', PRICES, ['quoteCcy']),
    fundingRate: okx('/api/v5/public/funding-rate', PRICES, ['instId']),
    candles: okx('/api/v5/market/candles', DAYS, ['instId', 'bar', 'before', 'after', 'limit']),
    books: okx('/api/v5/market/books', PRICES, ['instId', 'sz']),
    positionTiers: okx('/api/v5/public/position-tiers', INSTRUMENTS, ['instType', 'tdMode', 'instFamily']),
  },
} as const satisfies Venue;
