import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { readVenue } from '../../../src/market/readVenue';
import { NOW, readChanged, readMoment } from '../support/readMoment';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const COMMON = { venue: 'okx', observedAt: NOW, source: 'relay' };
const API = 'https://www.okx.com/api/v5';

describe('a whole reading of OKX', () => {
  test('linear: one unit is a contract of 0.01 BTC, and an order may be a hundredth of one', async () => {
    const { json, contract, quote } = await readMoment('okx', MOMENTS[0]);
    expect(json.problems).toEqual([]);
    expect(contract('BTC-USDT-SWAP')).toEqual({
      ...COMMON,
      key: 'okx:BTC-USDT-SWAP',
      symbol: 'BTC-USDT-SWAP',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '0.01',
      payoff: 'linear',
      lotSize: '0.01',
      minContracts: '0.01',
      tickSize: '0.1',
      maxLeverage: '100',
      maintenanceMarginRate: '0.004',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('BTC-USDT-SWAP')).toEqual({
      ...COMMON,
      key: 'okx:BTC-USDT-SWAP',
      symbol: 'BTC-USDT-SWAP',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65009.9',
      ask: '65010',
      last: '65010',
      mark: '65007.2',
      index: '65020.4',
      volume24h: '78123.4',
      fundingRate: '0.0000793216',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('only ctType says inverse: $100 a contract, settled in the coin, the day volume in coins', async () => {
    const { contract, quote } = await readMoment('okx', MOMENTS[0]);
    expect(contract('BTC-USD-SWAP')).toMatchObject({
      payoff: 'inverse',
      contractSize: '100',
      quote: 'USD',
      settle: 'BTC',
      lotSize: '0.1',
    });
    expect(quote('BTC-USD-SWAP')).toMatchObject({ index: '65004.9', volume24h: '2400.6321' });
  });

  test('dated: it expires and has no funding; USD-settled ones show their settle currency', async () => {
    const { contract, quote } = await readMoment('okx', MOMENTS[0]);
    expect(contract('BTC-USD_UM-261225')).toMatchObject({
      kind: 'dated',
      expiresAt: '2026-12-25T08:00:00.000Z',
      base: 'BTC',
      quote: 'USD',
      settle: 'USD',
      payoff: 'linear',
      contractSize: '0.01',
    });
    expect(contract('BTC-USD-261225')).toMatchObject({ payoff: 'inverse', settle: 'BTC' });
    const names = Object.keys(quote('BTC-USDT-261225') ?? {});
    expect(names).toContain('mark');
    expect(names.filter((name) => name.toLowerCase().includes('funding'))).toEqual([]);
  });

  test('a perpetual does not expire, and a coin whose name starts with 1 is a coin', async () => {
    const { contract } = await readMoment('okx', MOMENTS[0]);
    expect(contract('BTC-USDT-SWAP')).not.toHaveProperty('expiresAt');
    expect(contract('1INCH-USDT-SWAP')).toMatchObject({ base: '1INCH', contractSize: '1', active: false });
    expect(contract('1INCH-USDT-SWAP')).not.toHaveProperty('baseScale');
  });

  test('PEPE: a contract of ten million coins, prices per coin; a funding rate of 0 is 0', async () => {
    const { contract, quote } = await readMoment('okx', MOMENTS[0]);
    expect(contract('PEPE-USDT-SWAP')).toMatchObject({ contractSize: '10000000', tickSize: '0.000000001' });
    expect(quote('PEPE-USDT-SWAP')).toMatchObject({ mark: '0.000009124', fundingRate: '0' });
  });

  test('the funding interval is the time between the next two payments, and the first of them comes next', async () => {
    const { quote } = await readMoment('okx', MOMENTS[0]);
    expect(quote('SOL-USDT-SWAP')).toMatchObject({
      fundingIntervalHours: '4',
      nextFundingAt: '2026-11-02T12:00:00.000Z',
    });
  });

  test('tiers: floors in contracts become notional at the mark, in the coin where inverse', async () => {
    const { tiers } = await readMoment('okx', MOMENTS[0], ['BTC']);
    expect(tiers('BTC-USDT-SWAP')).toEqual([
      ['0', '0.004', '0'],
      // 1200.01 contracts are 12.0001 BTC at 65,007.2.
      ['780092.90072', '0.0075', '0'],
    ]);
    const [, second] = tiers('BTC-USD-SWAP');
    // $800,010 at 64,993.1.
    expect(Number(second?.[0])).toBeCloseTo(12.309153, 6);
    expect(second?.[1]).toBe('0.01');
  });

  test('fees need an account, so they are absent and not 0', async () => {
    const { market } = await readMoment('okx', MOMENTS[0]);
    for (const row of market.contracts) {
      expect(row).not.toHaveProperty('takerFeeRate');
      expect(row).not.toHaveProperty('makerFeeRate');
    }
  });

  test('four hours later the prices have moved and the sizes have not', async () => {
    const earlier = await readMoment('okx', MOMENTS[0]);
    const later = await readMoment('okx', MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('BTC-USDT-SWAP')).toMatchObject({ mark: '63403.1', fundingRate: '0.000025187' });
  });

  test('asks for tiers of the wanted coins only, and all funding rates in one question', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    await readVenue('okx', { http, now: () => new Date(NOW), symbols: ['ETH'] });
    const asked = log.map(({ path }) => path.replace('/www.okx.com/api/v5', ''));
    expect(asked.filter((path) => path.includes('position-tiers'))).toEqual([
      '/public/position-tiers?instFamily=ETH-USDT&instType=SWAP&tdMode=cross',
    ]);
    expect(asked.filter((path) => path.includes('funding'))).toEqual(['/public/funding-rate?instId=ANY']);
  });
});

describe('OKX with something missing', () => {
  test.each([
    ['tickers?instType=SWAP', 'market', 'bid, ask and last prices of perpetuals', 'bid'],
    ['funding-rate?instId=ANY', 'public', 'funding rates', 'fundingRate'],
    ['index-tickers?quoteCcy=USDT', 'market', 'index prices in USDT', 'index'],
  ])('without %s the rest stays', async (path, group, what, field) => {
    const market = await readChanged('okx', (answers) => answers.delete(`${API}/${group}/${path}`), ['BTC']);
    const quote = market.quotes.find(({ symbol }) => symbol === 'BTC-USDT-SWAP');
    expect(quote).not.toHaveProperty(field);
    expect(quote?.mark?.toFixed()).toBe('65007.2');
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      `OKX gave no ${what}: OKX answered with HTTP 404; press Refresh again in a moment`,
    ]);
  });

  test.each(['instruments', 'mark-price'])(
    '%s of dated futures may be missing without the perpetuals',
    async (path) => {
      const market = await readChanged('okx', (answers) =>
        answers.delete(`${API}/public/${path}?instType=FUTURES`),
      );
      expect(new Set(market.contracts.map(({ kind }) => kind))).toEqual(new Set(['perpetual']));
      expect(market.problems[0]?.sentence).toMatch(/^OKX gave no dated futures: /);
    },
  );

  test.each(['instruments', 'mark-price'])('%s of perpetuals is needed', async (path) => {
    const asked = readChanged('okx', (answers) => answers.delete(`${API}/public/${path}?instType=SWAP`));
    await expect(asked).rejects.toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
  });

  test('tiers that fail leave the maintenance rate absent', async () => {
    const market = await readChanged(
      'okx',
      (answers) => {
        answers.delete(`${API}/public/position-tiers?instType=SWAP&tdMode=cross&instFamily=ETH-USDT`);
      },
      ['ETH'],
    );
    expect(market.contracts[0]).not.toHaveProperty('maintenanceMarginRate');
    expect(market.tiers).toEqual([]);
    expect(market.problems[0]?.sentence).toMatch(/^OKX gave no maintenance tiers of ETH-USDT: /);
  });

  test('HTTP 200 with an error code as text rejects with the words of the venue', async () => {
    const refused = { code: '50011', msg: 'Too Many Requests', data: [] };
    const asked = readChanged('okx', (answers) =>
      answers.set(`${API}/public/instruments?instType=SWAP`, refused),
    );
    await expect(asked).rejects.toThrow('OKX answered with an error: Too Many Requests;');
  });

  test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
    const market = await readChanged('okx', (answers) => {
      for (const address of [
        `${API}/public/mark-price?instType=SWAP`,
        `${API}/market/tickers?instType=SWAP`,
      ]) {
        const { data } = answers.get(address) as { readonly data: readonly { readonly instId: string }[] };
        answers.set(address, { code: '0', data: data.filter(({ instId }) => !instId.startsWith('SOL')) });
      }
    });
    expect(market.contracts.map(({ symbol }) => symbol)).toContain('SOL-USDT-SWAP');
    expect(market.quotes.map(({ symbol }) => symbol)).not.toContain('SOL-USDT-SWAP');
  });

  test('many markets at once are read without tiers, and the sentence says how to have them', async () => {
    const market = await readChanged('okx', (answers) => {
      const address = `${API}/public/instruments?instType=SWAP`;
      const { data } = answers.get(address) as { readonly data: readonly object[] };
      const copies = Array.from({ length: 12 }, (_, at) => ({
        ...data[0],
        instId: `BTC-USDT-${at}`,
        instFamily: `BTC-USDT-${at}`,
      }));
      answers.set(address, { code: '0', data: [...data, ...copies] });
    });
    expect(market.tiers).toEqual([]);
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      "OKX's maintenance tiers are read for 10 markets at most, and these are 21; choose fewer coins to have them",
    ]);
  });
});
