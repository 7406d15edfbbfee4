import { DAYS, INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const api = endpointsAt('bingx', 'open-api.bingx.com');

const KLINES = ['symbol', 'interval', 'startTime', 'endTime', 'limit'];

export const BINGX = {
  id: 'bingx',
  name: 'BingX',
  hosts: ['open-api.bingx.com'],
  endpoints: {
    linearContracts: api('/openApi/swap/v2/quote/contracts', INSTRUMENTS, ['symbol']),
    linearPremiumIndex: api('/openApi/swap/v2/quote/premiumIndex', PRICES, ['symbol']),
    linearTicker: api('/openApi/swap/v2/quote/ticker', PRICES, ['symbol']),
    linearKlines: api('/openApi/swap/v3/quote/klines', DAYS, KLINES),
    linearDepth: api('/openApi/swap/v2/quote/depth', PRICES, ['symbol', 'limit']),
    inverseContracts: api('/openApi/cswap/v1/market/contracts', INSTRUMENTS, ['timestamp']),
    inversePremiumIndex: api('/openApi/cswap/v1/market/premiumIndex', PRICES, ['timestamp']),
    inverseTicker: api('/openApi/cswap/v1/market/ticker', PRICES, ['timestamp']),
    inverseKlines: api('/openApi/cswap/v1/market/klines', DAYS, [...KLINES, 'timestamp']),
    inverseDepth: api('/openApi/cswap/v1/market/depth', PRICES, ['symbol', 'limit', 'timestamp']),
    spotTicker24h: api('/openApi/spot/v1/ticker/24hr', PRICES, ['timestamp']),
  },
} as const satisfies Venue;
