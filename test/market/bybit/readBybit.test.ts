import { readVenue } from '../../../src/market/readVenue';
import { venueMarketJson } from '../../../src/market/snapshot';
import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const NOW = '2026-11-02T08:00:01.000Z';
const COMMON = { venue: 'bybit', observedAt: NOW, source: 'relay' };

async function readMoment(folder: string, symbols?: readonly string[]) {
  const market = await readVenue('bybit', { http: replayedHttp(folder), now: () => new Date(NOW), symbols });
  const json = venueMarketJson(market);
  return {
    market,
    json,
    contract: (key: string) => json.contracts.find((row) => row['key'] === key),
    quote: (key: string) => json.quotes.find((row) => row['key'] === key),
    tiers: (key: string) =>
      (market.tiers ?? [])
        .filter((tier) => tier.key === key)
        .map(({ floor, rate, amount }) => [floor.toFixed(), rate.toFixed(), amount?.toFixed()]),
  };
}

describe('a whole reading of Bybit', () => {
  test('reads both pages of linear contracts, the inverse ones and the dollar spot markets', async () => {
    const { json } = await readMoment(MOMENTS[0]);
    expect(json.contracts.map(({ symbol }) => symbol)).toEqual([
      'BTCUSDT',
      'ETHUSDT',
      'SOLUSDT',
      '1000PEPEUSDT',
      'SHIB1000USDT',
      'BTCPERP',
      'BTCUSDT-25DEC26',
      'BTCUSD',
      'ETHUSD',
      'BTCUSDZ26',
    ]);
    expect(json.quotes.slice(10).map(({ key }) => key)).toEqual([
      'bybit:spot:BTCUSDT',
      'bybit:spot:ETHUSDT',
      'bybit:spot:SOLUSDT',
      'bybit:spot:PEPEUSDT',
      'bybit:spot:BTCUSDC',
    ]);
    expect(json.problems).toEqual([]);
  });

  test('linear: one unit is one coin; 480 minutes of funding interval are 8 hours; mark is not last', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bybit:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'bybit:BTCUSDT',
      symbol: 'BTCUSDT',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.001',
      minContracts: '0.001',
      minNotional: '5',
      tickSize: '0.1',
      maxLeverage: '100',
      maintenanceMarginRate: '0.005',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('bybit:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'bybit:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65009.3',
      ask: '65009.4',
      last: '65009.4',
      mark: '65007.9',
      index: '65020.9',
      volume24h: '71033.204',
      openInterest: '48211.355',
      fundingRate: '0.000076',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('inverse: a contract of one dollar that settles in the coin; the day volume is in coins', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bybit:BTCUSD')).toEqual({
      ...COMMON,
      key: 'bybit:BTCUSD',
      symbol: 'BTCUSD',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'inverse',
      lotSize: '1',
      minContracts: '1',
      tickSize: '0.1',
      maxLeverage: '100',
      maintenanceMarginRate: '0.005',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('bybit:BTCUSD')).toMatchObject({
      mark: '64991.3',
      volume24h: '5094.22310418',
      openInterest: '412055310',
    });
  });

  test('an inverse contract is worth other coins at another price, its size in dollars stays', async () => {
    const [earlier, later] = await Promise.all(MOMENTS.map((folder) => readMoment(folder, ['BTC'])));
    expect(later?.contract('bybit:BTCUSD')).toEqual(earlier?.contract('bybit:BTCUSD'));
    expect(earlier?.quote('bybit:BTCUSD')).toMatchObject({ mark: '64991.3' });
    expect(later?.quote('bybit:BTCUSD')).toMatchObject({ mark: '63388' });
  });

  test.each([
    ['1000PEPE in front', 'bybit:1000PEPEUSDT', 'PEPE', '0.0000091251', '9911230400000', '0.0000000001'],
    ['SHIB1000 behind', 'bybit:SHIB1000USDT', 'SHIB', '0.000010411', '655023470000', '0.000000001'],
  ])(
    'a thousand coins a unit, %s: size counts coins, prices are per coin',
    async (_, key, base, mark, volume24h, tickSize) => {
      const { contract, quote } = await readMoment(MOMENTS[0]);
      expect(contract(key)).toMatchObject({ base, baseScale: '1000', contractSize: '1000', tickSize });
      expect(quote(key)).toMatchObject({ base, mark, volume24h });
    },
  );

  test('funding: 240 minutes are 4 hours; a rate of 0 is 0', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bybit:1000PEPEUSDT')).toMatchObject({ fundingIntervalHours: '4' });
    expect(quote('bybit:1000PEPEUSDT')).toMatchObject({ nextFundingAt: '2026-11-02T12:00:00.000Z' });
    expect(quote('bybit:SHIB1000USDT')).toMatchObject({ fundingRate: '0' });
  });

  test.each(['bybit:BTCUSDT-25DEC26', 'bybit:BTCUSDZ26'])(
    '%s is dated: it expires, and has no funding',
    async (key) => {
      const { contract, quote } = await readMoment(MOMENTS[0]);
      expect(contract(key)).toMatchObject({ kind: 'dated', expiresAt: '2026-12-25T08:00:00.000Z' });
      expect(quote(key)).toHaveProperty('mark');
      const names = Object.keys({ ...contract(key), ...quote(key) });
      expect(names.filter((name) => name.toLowerCase().includes('funding'))).toEqual([]);
    },
  );

  test('what settles in USDC says so: it is not the same dollar', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bybit:BTCPERP')).toMatchObject({ base: 'BTC', quote: 'USDC', settle: 'USDC' });
    expect(quote('bybit:spot:BTCUSDC')).toMatchObject({ quote: 'USDC', ask: '65041.3' });
  });

  test('fees need an account, so they are absent and not 0', async () => {
    const { market } = await readMoment(MOMENTS[0]);
    for (const row of market.contracts) {
      expect(row).not.toHaveProperty('takerFeeRate');
      expect(row).not.toHaveProperty('makerFeeRate');
    }
  });

  test('maintenance steps: each begins where the one below ends, with the deduction that joins them', async () => {
    const { tiers } = await readMoment(MOMENTS[0]);
    expect(tiers('bybit:BTCUSDT')).toEqual([
      ['0', '0.005', undefined],
      ['2000000', '0.01', '10000'],
      ['10000000', '0.02', '110000'],
    ]);
    expect(tiers('bybit:SOLUSDT')).toEqual([['0', '0.0067', undefined]]);
  });

  test('maintenance steps of the inverse book count coins, and "0.5" beside a leverage of 100 is half a percent', async () => {
    const { tiers } = await readMoment(MOMENTS[0]);
    expect(tiers('bybit:BTCUSD')).toEqual([
      ['0', '0.005', undefined],
      ['150', '0.01', '0.75'],
    ]);
  });

  test('the later moment has other prices and the same terms', async () => {
    const earlier = await readMoment(MOMENTS[0]);
    const later = await readMoment(MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('bybit:BTCUSDT')).toMatchObject({ mark: '63403.8', fundingRate: '0.000022' });
  });

  test('symbols keeps both payoffs, the dated and the spot rows of a coin', async () => {
    const { json, market } = await readMoment(MOMENTS[0], ['pepe', 'ETH']);
    expect(json.quotes.map(({ key }) => key)).toEqual([
      'bybit:ETHUSDT',
      'bybit:1000PEPEUSDT',
      'bybit:ETHUSD',
      'bybit:spot:ETHUSDT',
      'bybit:spot:PEPEUSDT',
    ]);
    expect(new Set(market.tiers?.map(({ key }) => key))).toEqual(
      new Set(['bybit:ETHUSDT', 'bybit:1000PEPEUSDT', 'bybit:ETHUSD']),
    );
  });

  test('prices are asked for once per category, terms page by page, risk limits of wanted contracts only', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    await readVenue('bybit', { http, now: () => new Date(NOW), symbols: ['SOL'] });
    const at = '/api.bybit.com/v5/market';
    expect(log.map(({ path }) => path).sort()).toEqual([
      `${at}/instruments-info?category=inverse&limit=1000`,
      `${at}/instruments-info?category=linear&cursor=first%3DBTCUSDT%26last%3D1000PEPEUSDT&limit=1000`,
      `${at}/instruments-info?category=linear&limit=1000`,
      `${at}/risk-limit?category=linear&symbol=SOLUSDT`,
      `${at}/tickers?category=inverse`,
      `${at}/tickers?category=linear`,
      `${at}/tickers?category=spot`,
    ]);
  });
});
