import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const v5 = endpointsAt('bybit', 'api.bybit.com');

export const BYBIT = {
  id: 'bybit',
  name: 'Bybit',
  hosts: ['api.bybit.com'],
  endpoints: {
    instrumentsInfo: v5('/v5/market/instruments-info', INSTRUMENTS, ['category', 'limit', 'cursor']),
    riskLimit: v5('/v5/market/risk-limit', INSTRUMENTS, ['category', 'symbol', 'cursor']),
    kline: v5('/v5/market/kline', DAYS, ['category', 'symbol', 'interval', 'start', 'end', 'limit']),
    orderbook: v5('/v5/market/orderbook', PRICES, ['category', 'symbol', 'limit']),
    tickers: v5('/v5/market/tickers', PRICES, ['category', 'symbol']),
  },
} as const satisfies Venue;
