/** How each venue says no with HTTP 200; the words are ours. */
const ENVELOPES: Readonly<Record<string, unknown>> = {
  binance: { code: -1000, msg: 'An internal part does not answer.' },
  bybit: {
    retCode: 10016,
    retMsg: 'Service is restarting.',
    result: {},
    retExtInfo: {},
    time: 1793606400000,
  },
  okx: { code: '50001', msg: 'Service is down for upkeep.', data: [] },
  bingx: { code: 100500, msg: 'internal failure', data: null },
  weex: { code: -1000, msg: 'unknown failure' },
  mexc: { success: false, code: 500, message: 'internal failure' },
  deribit: { jsonrpc: '2.0', error: { code: 13028, message: 'temporarily out of service' }, testnet: false },
  krakenfutures: { result: 'error', error: 'Unavailable', serverTime: '2026-11-02T08:00:00.000Z' },
  hyperliquid: { status: 'err', response: 'Too many questions from this address.' },
};
const USUAL = { code: 1000, msg: 'internal failure' };

export function venueError(venue: string | undefined): unknown {
  return ENVELOPES[venue ?? ''] ?? USUAL;
}
