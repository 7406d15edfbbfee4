import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const futures = endpointsAt('krakenfutures', 'futures.kraken.com');

export const KRAKEN_FUTURES = {
  id: 'krakenfutures',
  name: 'Kraken Futures',
  hosts: ['futures.kraken.com'],
  endpoints: {
    instruments: futures('/derivatives/api/v3/instruments', INSTRUMENTS),
    tickers: futures('/derivatives/api/v3/tickers', PRICES),
    feeSchedules: futures('/derivatives/api/v3/feeschedules', INSTRUMENTS),
    candles: futures('/api/charts/v1/trade/{symbol}/1d', DAYS, ['from', 'to']),
    orderBook: futures('/derivatives/api/v3/orderbook', PRICES, ['symbol']),
  },
} as const satisfies Venue;
