import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const contract = endpointsAt('mexc', 'contract.mexc.com');
const spot = endpointsAt('mexc', 'api.mexc.com');

export const MEXC = {
  id: 'mexc',
  name: 'MEXC',
  hosts: ['contract.mexc.com', 'api.mexc.com'],
  endpoints: {
    contractDetail: contract('/api/v1/contract/detail', INSTRUMENTS, ['symbol']),
    contractTicker: contract('/api/v1/contract/ticker', PRICES, ['symbol']),
    fundingRate: contract('/api/v1/contract/funding_rate', PRICES),
    kline: contract('/api/v1/contract/kline/{symbol}', DAYS, ['interval', 'start', 'end']),
    depth: contract('/api/v1/contract/depth/{symbol}', PRICES, ['limit']),
    spotTicker24h: spot('/api/v3/ticker/24hr', PRICES, ['symbol']),
  },
} as const satisfies Venue;
