import { PRICES, type Venue } from '../venue';

export const HYPERLIQUID = {
  id: 'hyperliquid',
  name: 'Hyperliquid',
  hosts: ['api.hyperliquid.xyz'],
  endpoints: {
    info: {
      venue: 'hyperliquid',
      method: 'POST',
      host: 'api.hyperliquid.xyz',
      path: '/info',
      query: [],
      bodyTypes: ['metaAndAssetCtxs', 'candleSnapshot', 'l2Book'],
      bodyFields: {
        candleSnapshot: ['req.coin', 'req.interval', 'req.startTime', 'req.endTime'],
        l2Book: ['coin'],
      },
      cacheSeconds: PRICES,
    },
  },
} as const satisfies Venue;
