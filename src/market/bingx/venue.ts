import { INSTRUMENTS, PRICES, type Venue, endpointsAt } from '../venue';

const api = endpointsAt('bingx', 'open-api.bingx.com');

export const BINGX = {
  id: 'bingx',
  name: 'BingX',
  hosts: ['open-api.bingx.com'],
  endpoints: {
    linearContracts: api('/openApi/swap/v2/quote/contracts', INSTRUMENTS, ['symbol']),
    linearPremiumIndex: api('/openApi/swap/v2/quote/premiumIndex', PRICES, ['symbol']),
    linearTicker: api('/openApi/swap/v2/quote/ticker', PRICES, ['symbol']),
    inverseContracts: api('/openApi/cswap/v1/market/contracts', INSTRUMENTS, ['timestamp']),
    inversePremiumIndex: api('/openApi/cswap/v1/market/premiumIndex', PRICES, ['timestamp']),
    inverseTicker: api('/openApi/cswap/v1/market/ticker', PRICES, ['timestamp']),
    spotTicker24h: api('/openApi/spot/v1/ticker/24hr', PRICES, ['timestamp']),
  },
} as const satisfies Venue;
