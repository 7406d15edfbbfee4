import { readVenue } from '../../../src/market/readVenue';
import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { readMoment as readVenueMoment, NOW } from '../support/readMoment';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const COMMON = { venue: 'weex', observedAt: NOW, source: 'relay' };

async function readMoment(folder: string, symbols?: readonly string[]) {
  const { json, market } = await readVenueMoment('weex', folder, symbols);
  return {
    json,
    market,
    contract: (key: string) => json.contracts.find((row) => row['key'] === key),
    quote: (key: string) => json.quotes.find((row) => row['key'] === key),
  };
}

describe('a whole reading of WEEX', () => {
  test('linear: one unit is one coin, and contractVal is only its step', async () => {
    const { contract } = await readMoment(MOMENTS[0]);
    expect(contract('weex:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'weex:BTCUSDT',
      symbol: 'BTCUSDT',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.0001',
      minContracts: '0.0001',
      tickSize: '0.1',
      takerFeeRate: '0.0008',
      makerFeeRate: '0.0002',
      maxLeverage: '400',
      fundingIntervalHours: '8',
      active: true,
    });
  });

  test('mark is not last; it comes with the last price, which is fresher than the funding', async () => {
    const { quote } = await readMoment(MOMENTS[0]);
    expect(quote('weex:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'weex:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65008.9',
      ask: '65009.1',
      last: '65009',
      mark: '65008.2',
      index: '65020.6',
      volume24h: '9120.4411',
      fundingRate: '0.000071',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('the funding rate is the one to come, not the one paid last', async () => {
    const { quote } = await readMoment(MOMENTS[0]);
    expect(quote('weex:SOLUSDT')).toMatchObject({ fundingRate: '-0.000026' });
    expect(quote('weex:1MBABYDOGEUSDT')).toMatchObject({ fundingRate: '0' });
  });

  test.each([
    ['480 minutes', 'weex:ETHUSDT', '8', '2026-11-02T16:00:00.000Z'],
    ['240 minutes', 'weex:1000PEPEUSDT', '4', '2026-11-02T12:00:00.000Z'],
    ['60 minutes', 'weex:1MBABYDOGEUSDT', '1', '2026-11-02T09:00:00.000Z'],
  ])('a funding interval of %s: %s pays every %s hours', async (_, key, hours, nextFundingAt) => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract(key)).toMatchObject({ fundingIntervalHours: hours });
    expect(quote(key)).toMatchObject({ fundingIntervalHours: hours, nextFundingAt });
  });

  test.each([
    ['1000PEPE', 'weex:1000PEPEUSDT', 'PEPE', '1000', '0.000009125', '0.0000000001', '812044100000'],
    [
      '1MBABYDOGE, a million',
      'weex:1MBABYDOGEUSDT',
      'BABYDOGE',
      '1000000',
      '0.00000000131',
      '0.000000000001',
      '40220110000000',
    ],
  ])(
    '%s: size counts single coins, prices and ticks are per coin',
    async (_, key, base, scale, mark, tickSize, volume24h) => {
      const { contract, quote } = await readMoment(MOMENTS[0]);
      expect(contract(key)).toMatchObject({ base, baseScale: scale, contractSize: scale, tickSize });
      expect(quote(key)).toMatchObject({ base, mark, volume24h });
    },
  );

  test('a lot may be larger than one unit', async () => {
    const { contract } = await readMoment(MOMENTS[0]);
    expect(contract('weex:1MBABYDOGEUSDT')).toMatchObject({ lotSize: '10', minContracts: '10' });
  });

  test('a fee of 0 is a fee; what is not public is absent', async () => {
    const { contract, market } = await readMoment(MOMENTS[0]);
    expect(contract('weex:SOLUSDT')).toMatchObject({ makerFeeRate: '0', takerFeeRate: '0.0006' });
    expect(market).not.toHaveProperty('tiers');
    for (const row of market.contracts) {
      expect(row).not.toHaveProperty('maintenanceMarginRate');
      expect(row).not.toHaveProperty('minNotional');
    }
  });

  test('spot rows have a key of their own beside the perpetual of the same name', async () => {
    const { json, quote } = await readMoment(MOMENTS[0]);
    expect(json.quotes.filter(({ kind }) => kind === 'spot').map(({ key }) => key)).toEqual([
      'weex:spot:BTCUSDT',
      'weex:spot:ETHUSDT',
      'weex:spot:SOLUSDT',
      'weex:spot:PEPEUSDT',
    ]);
    expect(quote('weex:spot:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'weex:spot:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'spot',
      base: 'BTC',
      quote: 'USDT',
      bid: '65021.6',
      ask: '65021.8',
      last: '65021.7',
      volume24h: '1811.402',
    });
    expect(json.problems).toEqual([]);
  });

  test('the later moment has other prices and the same terms', async () => {
    const earlier = await readMoment(MOMENTS[0]);
    const later = await readMoment(MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('weex:BTCUSDT')).toMatchObject({ mark: '63403.9', fundingRate: '0.000023' });
  });

  test('symbols keeps the contract and the spot market of a coin and no others', async () => {
    const { json } = await readMoment(MOMENTS[0], ['pepe']);
    expect(json.quotes.map(({ key }) => key)).toEqual(['weex:1000PEPEUSDT', 'weex:spot:PEPEUSDT']);
  });

  test('asks each endpoint once for all symbols', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    await readVenue('weex', { http, now: () => new Date(NOW) });
    const at = '/api-contract.weex.com/capi/v3/market';
    expect(log.map(({ path }) => path).sort()).toEqual([
      `${at}/exchangeInfo`,
      `${at}/premiumIndex`,
      `${at}/ticker/24hr`,
      `${at}/ticker/bookTicker`,
      '/api-spot.weex.com/api/v3/market/ticker/24hr',
    ]);
  });
});
