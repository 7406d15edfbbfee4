import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const fapi = endpointsAt('binance', 'fapi.binance.com');
const dapi = endpointsAt('binance', 'dapi.binance.com');
const spot = endpointsAt('binance', 'api.binance.com');

const KLINES = ['symbol', 'interval', 'startTime', 'endTime', 'limit'];

export const BINANCE = {
  id: 'binance',
  name: 'Binance',
  hosts: ['fapi.binance.com', 'dapi.binance.com', 'api.binance.com'],
  endpoints: {
    linearExchangeInfo: fapi('/fapi/v1/exchangeInfo', INSTRUMENTS),
    linearFundingInfo: fapi('/fapi/v1/fundingInfo', INSTRUMENTS),
    linearPremiumIndex: fapi('/fapi/v1/premiumIndex', PRICES, ['symbol']),
    linearBookTicker: fapi('/fapi/v1/ticker/bookTicker', PRICES, ['symbol']),
    linearTicker24h: fapi('/fapi/v1/ticker/24hr', PRICES, ['symbol']),
    linearKlines: fapi('/fapi/v1/klines', DAYS, KLINES),
    linearDepth: fapi('/fapi/v1/depth', PRICES, ['symbol', 'limit']),
    inverseExchangeInfo: dapi('/dapi/v1/exchangeInfo', INSTRUMENTS),
    inverseFundingInfo: dapi('/dapi/v1/fundingInfo', INSTRUMENTS),
    inversePremiumIndex: dapi('/dapi/v1/premiumIndex', PRICES, ['symbol']),
    inverseBookTicker: dapi('/dapi/v1/ticker/bookTicker', PRICES, ['symbol']),
    inverseTicker24h: dapi('/dapi/v1/ticker/24hr', PRICES, ['symbol']),
    inverseKlines: dapi('/dapi/v1/klines', DAYS, KLINES),
    inverseDepth: dapi('/dapi/v1/depth', PRICES, ['symbol', 'limit']),
    spotBookTicker: spot('/api/v3/ticker/bookTicker', PRICES, ['symbol']),
    spotPrice: spot('/api/v3/ticker/price', PRICES, ['symbol']),
  },
} as const satisfies Venue;
