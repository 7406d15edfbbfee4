import { readVenue } from '../../../src/market/readVenue';
import { venueMarketJson } from '../../../src/market/snapshot';
import { cannedHttp, firstMoment } from '../support/cannedHttp';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const NOW = '2026-11-02T08:00:01.000Z';
const COMMON = { venue: 'mexc', observedAt: NOW, source: 'relay' };
const CONTRACT = 'https://contract.mexc.com/api/v1/contract';

async function readMoment(folder: string, symbols?: readonly string[]) {
  const market = await readVenue('mexc', { http: replayedHttp(folder), now: () => new Date(NOW), symbols });
  const json = venueMarketJson(market);
  return {
    json,
    contract: (key: string) => json.contracts.find((row) => row['key'] === key),
    quote: (key: string) => json.quotes.find((row) => row['key'] === key),
  };
}

describe('a whole reading of MEXC', () => {
  test('linear: one unit is a contract of 0.0001 BTC, and mark is the fair price, not the last', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('mexc:BTC_USDT')).toEqual({
      ...COMMON,
      key: 'mexc:BTC_USDT',
      symbol: 'BTC_USDT',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '0.0001',
      payoff: 'linear',
      lotSize: '1',
      minContracts: '1',
      tickSize: '0.1',
      takerFeeRate: '0.0004',
      makerFeeRate: '0.0001',
      maxLeverage: '200',
      maintenanceMarginRate: '0.0025',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('mexc:BTC_USDT')).toEqual({
      ...COMMON,
      key: 'mexc:BTC_USDT',
      symbol: 'BTC_USDT',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65009.8',
      ask: '65009.9',
      last: '65009.9',
      mark: '65008.1',
      index: '65020.7',
      volume24h: '41234.5678',
      openInterest: '50123456',
      fundingRate: '0.000081',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('a fee of 0 is a fee', async () => {
    const { contract } = await readMoment(MOMENTS[0]);
    expect(contract('mexc:SOL_USDT')).toMatchObject({ takerFeeRate: '0', makerFeeRate: '0' });
  });

  test('1000BONK: a contract of 100 of them is 100,000 coins, and prices are per coin', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('mexc:1000BONK_USDT')).toMatchObject({
      base: 'BONK',
      baseScale: '1000',
      contractSize: '100000',
      tickSize: '0.000000001',
      fundingIntervalHours: '4',
    });
    expect(quote('mexc:1000BONK_USDT')).toMatchObject({ mark: '0.000014204', volume24h: '3120045000000' });
  });

  test('settled in the coin: inverse, $100 a contract; a day volume in contracts of dollars is not coins', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('mexc:BTC_USD')).toMatchObject({
      payoff: 'inverse',
      contractSize: '100',
      quote: 'USD',
      settle: 'BTC',
    });
    expect(quote('mexc:BTC_USD')).toMatchObject({ mark: '64991.2' });
    expect(quote('mexc:BTC_USD')).not.toHaveProperty('volume24h');
  });

  test('spot rows, with the volume in coins', async () => {
    const { quote } = await readMoment(MOMENTS[0]);
    expect(quote('mexc:spot:BTCUSDT')).toEqual({
      ...COMMON,
      key: 'mexc:spot:BTCUSDT',
      symbol: 'BTCUSDT',
      kind: 'spot',
      base: 'BTC',
      quote: 'USDT',
      bid: '65022.35',
      ask: '65022.36',
      last: '65022.36',
      volume24h: '10233.5182',
    });
  });

  test('the later moment has other prices', async () => {
    const { quote } = await readMoment(MOMENTS[1], ['BTC']);
    expect(quote('mexc:BTC_USDT')).toMatchObject({ mark: '63404', fundingRate: '0.000024' });
  });

  test('symbols keeps both payoffs and the spot market of a coin', async () => {
    const { json } = await readMoment(MOMENTS[0], ['BTC']);
    expect(json.quotes.map(({ key }) => key)).toEqual(['mexc:BTC_USDT', 'mexc:BTC_USD', 'mexc:spot:BTCUSDT']);
  });
});

describe('MEXC with something missing', () => {
  function readWith(change: (answers: Map<string, unknown>) => void) {
    const answers = firstMoment();
    change(answers);
    return readVenue('mexc', { http: cannedHttp(answers), now: () => new Date(NOW), symbols: ['BTC'] });
  }

  test("without funding intervals the ticker's rate stays and the interval is absent", async () => {
    const market = await readWith((answers) => answers.delete(`${CONTRACT}/funding_rate`));
    expect(market.quotes[0]?.fundingRate?.toFixed()).toBe('0.000081');
    expect(market.quotes[0]).not.toHaveProperty('fundingIntervalHours');
    expect(market.contracts[0]).not.toHaveProperty('fundingIntervalHours');
    expect(market.problems[0]?.sentence).toMatch(/^MEXC gave no funding intervals: /);
  });

  test('without spot prices the contracts stay', async () => {
    const market = await readWith((answers) => answers.delete('https://api.mexc.com/api/v3/ticker/24hr'));
    expect(market.quotes.map(({ kind }) => kind)).toEqual(['perpetual', 'perpetual']);
    expect(market.problems).toHaveLength(1);
  });

  test.each(['detail', 'ticker'])('contract/%s is needed', async (path) => {
    await expect(readWith((answers) => answers.delete(`${CONTRACT}/${path}`))).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
    });
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    const refused = { success: false, code: 510, message: 'Requests are too frequent' };
    await expect(readWith((answers) => answers.set(`${CONTRACT}/detail`, refused))).rejects.toThrow(
      'MEXC answered with an error: Requests are too frequent; press Refresh again in a moment',
    );
  });
});
