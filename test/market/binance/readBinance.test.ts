import { readVenue } from '../../../src/market/readVenue';
import { venueMarketJson } from '../../../src/market/snapshot';
import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const NOW = '2026-11-02T08:00:01.000Z';
const COMMON = { venue: 'binance', observedAt: NOW, source: 'relay' };

async function readMoment(folder: string, symbols?: readonly string[]) {
  const market = await readVenue('binance', {
    http: replayedHttp(folder),
    now: () => new Date(NOW),
    symbols,
  });
  const json = venueMarketJson(market);
  const contract = (key: string) => json.contracts.find((row) => row['key'] === key);
  const quote = (key: string) => json.quotes.find((row) => row['key'] === key);
  return { market, json, contract, quote };
}

describe('a whole reading of Binance', () => {
  test('reads every listed contract and dollar spot market, and has nothing to complain about', async () => {
    const { json } = await readMoment(MOMENTS[0]);
    expect(json.contracts.map(({ key }) => key)).toEqual([
      'binance:BTCUSDT',
      'binance:ETHUSDT',
      'binance:SOLUSDT',
      'binance:1000PEPEUSDT',
      'binance:BTCUSDC',
      'binance:BTCUSDT_261225',
      'binance:BTCUSD_PERP',
      'binance:ETHUSD_PERP',
      'binance:BTCUSD_261225',
    ]);
    expect(json.quotes.slice(9).map(({ key }) => key)).toEqual([
      'binance:spot:BTCUSDT',
      'binance:spot:ETHUSDT',
      'binance:spot:SOLUSDT',
      'binance:spot:PEPEUSDT',
      'binance:spot:BTCUSDC',
    ]);
    expect(json.problems).toEqual([]);
  });

  test('linear: one unit is one coin in fractional lots, and one lot lies below MIN_NOTIONAL', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('binance:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'binance:BTCUSDT',
      symbol: 'BTCUSDT',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.001',
      minContracts: '0.001',
      minNotional: '100',
      tickSize: '0.1',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('binance:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'binance:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65010.1',
      ask: '65010.2',
      last: '65010.2',
      mark: '65008.4',
      index: '65021.5326087',
      volume24h: '151234.567',
      fundingRate: '0.000082',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('1000PEPE: sizes count single coins, prices and ticks are per coin, the adjusted funding interval holds', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('binance:1000PEPEUSDT')).toMatchObject({
      symbol: '1000PEPEUSDT',
      base: 'PEPE',
      baseScale: '1000',
      contractSize: '1000',
      lotSize: '1',
      tickSize: '0.00000001',
      fundingIntervalHours: '4',
    });
    expect(quote('binance:1000PEPEUSDT')).toMatchObject({
      base: 'PEPE',
      bid: '0.000009125',
      mark: '0.0000091254',
      index: '0.0000091291',
      volume24h: '48211003377000',
      fundingIntervalHours: '4',
    });
  });

  test('inverse: a contract of $100 that settles in the coin; the day volume is in coins', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('binance:BTCUSD_PERP')).toEqual({
      ...COMMON,
      key: 'binance:BTCUSD_PERP',
      symbol: 'BTCUSD_PERP',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      kind: 'perpetual',
      contractSize: '100',
      payoff: 'inverse',
      lotSize: '1',
      minContracts: '1',
      tickSize: '0.1',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(contract('binance:ETHUSD_PERP')).toMatchObject({ contractSize: '10', settle: 'ETH' });
    expect(quote('binance:BTCUSD_PERP')).toMatchObject({ mark: '64991.7', volume24h: '2051.77230911' });
  });

  test('dated: it expires, and has no funding', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('binance:BTCUSDT_261225')).toMatchObject({
      kind: 'dated',
      expiresAt: '2026-12-25T08:00:00.000Z',
    });
    const names = Object.keys(quote('binance:BTCUSDT_261225') ?? {});
    expect(names).toContain('mark');
    expect(names.filter((name) => name.toLowerCase().includes('funding'))).toEqual([]);
    expect(Object.keys(contract('binance:BTCUSDT_261225') ?? {})).not.toContain('fundingIntervalHours');
  });

  test('a perpetual whose deliveryDate lies in 2100 does not expire', async () => {
    const { contract } = await readMoment(MOMENTS[0]);
    expect(Object.keys(contract('binance:BTCUSDT') ?? {})).not.toContain('expiresAt');
    expect(Object.keys(contract('binance:BTCUSD_PERP') ?? {})).not.toContain('expiresAt');
  });

  test('fees, leverage and maintenance rates are not public here, so they are absent and not 0', async () => {
    const { market } = await readMoment(MOMENTS[0]);
    for (const row of market.contracts) {
      expect(row).not.toHaveProperty('takerFeeRate');
      expect(row).not.toHaveProperty('makerFeeRate');
      expect(row).not.toHaveProperty('maxLeverage');
      expect(row).not.toHaveProperty('maintenanceMarginRate');
    }
  });

  test('spot rows have a key of their own beside the perpetual of the same name', async () => {
    const { quote } = await readMoment(MOMENTS[0]);
    expect(quote('binance:spot:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'binance:spot:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'spot',
      base: 'BTC',
      quote: 'USDT',
      bid: '65022.01',
      ask: '65022.02',
      last: '65022.02',
    });
  });

  test('a spot market without orders is closed: its old last price is not offered', async () => {
    const { json } = await readMoment(MOMENTS[0]);
    expect(json.quotes.map(({ symbol }) => symbol)).not.toContain('LUNCUSDT');
  });

  test('four hours later the prices have moved and the terms have not', async () => {
    const earlier = await readMoment(MOMENTS[0]);
    const later = await readMoment(MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('binance:BTCUSDT')).toMatchObject({ mark: '63404.2', fundingRate: '0.000027' });
    expect(later.json.quotes.map(({ key }) => key)).toEqual(earlier.json.quotes.map(({ key }) => key));
  });

  test('symbols keeps all contracts and quotes of those coins and no others', async () => {
    const { json } = await readMoment(MOMENTS[0], ['sol', 'PEPE']);
    expect(json.contracts.map(({ symbol }) => symbol)).toEqual(['SOLUSDT', '1000PEPEUSDT']);
    expect(json.quotes.map(({ key }) => key)).toEqual([
      'binance:SOLUSDT',
      'binance:1000PEPEUSDT',
      'binance:spot:SOLUSDT',
      'binance:spot:PEPEUSDT',
    ]);
  });

  test('asks each endpoint once for all symbols', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    await readVenue('binance', { http, now: () => new Date(NOW) });
    expect(log.map(({ path }) => path).sort()).toEqual([
      '/api.binance.com/api/v3/ticker/bookTicker',
      '/api.binance.com/api/v3/ticker/price',
      '/dapi.binance.com/dapi/v1/exchangeInfo',
      '/dapi.binance.com/dapi/v1/fundingInfo',
      '/dapi.binance.com/dapi/v1/premiumIndex',
      '/dapi.binance.com/dapi/v1/ticker/24hr',
      '/dapi.binance.com/dapi/v1/ticker/bookTicker',
      '/fapi.binance.com/fapi/v1/exchangeInfo',
      '/fapi.binance.com/fapi/v1/fundingInfo',
      '/fapi.binance.com/fapi/v1/premiumIndex',
      '/fapi.binance.com/fapi/v1/ticker/24hr',
      '/fapi.binance.com/fapi/v1/ticker/bookTicker',
    ]);
  });
});
