import type { ReplayLogEntry } from '../../../tools/replay/createReplay';
import { readVenue } from '../../../src/market/readVenue';
import { readMoment as readVenueMoment, NOW } from '../support/readMoment';
import { MOMENTS, replayedHttp } from '../support/replayedHttp';

const COMMON = { venue: 'bingx', observedAt: NOW, source: 'relay' };

async function readMoment(folder: string, symbols?: readonly string[]) {
  const { json, market } = await readVenueMoment('bingx', folder, symbols);
  return {
    json,
    market,
    contract: (key: string) => json.contracts.find((row) => row['key'] === key),
    quote: (key: string) => json.quotes.find((row) => row['key'] === key),
  };
}

describe('a whole reading of BingX', () => {
  test('reads both books and the dollar spot markets, and has nothing to complain about', async () => {
    const { json } = await readMoment(MOMENTS[0]);
    expect(json.contracts.map(({ key }) => key)).toEqual([
      'bingx:BTC-USDT',
      'bingx:ETH-USDT',
      'bingx:SOL-USDT',
      'bingx:1000PEPE-USDT',
      'bingx:BTC-USDC',
      'bingx:KLAY-USDT',
      'bingx:BTC-USD',
      'bingx:ETH-USD',
    ]);
    expect(json.quotes.slice(7).map(({ key }) => key)).toEqual([
      'bingx:spot:BTC-USDT',
      'bingx:spot:ETH-USDT',
      'bingx:spot:SOL-USDT',
      'bingx:spot:PEPE-USDT',
      'bingx:spot:BTC-USDC',
    ]);
    expect(json.problems).toEqual([]);
  });

  test('linear: one unit is one coin, whatever the field size says; mark is not last', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:BTC-USDT')).toEqual({
      ...COMMON,
      key: 'bingx:BTC-USDT',
      symbol: 'BTC-USDT',
      base: 'BTC',
      quote: 'USDT',
      settle: 'USDT',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.0001',
      minContracts: '0.0001',
      minNotional: '2',
      tickSize: '0.1',
      takerFeeRate: '0.0005',
      makerFeeRate: '0.0002',
      maxLeverage: '150',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(contract('bingx:SOL-USDT')).toMatchObject({
      contractSize: '1',
      lotSize: '0.01',
      minContracts: '0.02',
    });
    expect(quote('bingx:BTC-USDT')).toEqual({
      ...COMMON,
      key: 'bingx:BTC-USDT',
      symbol: 'BTC-USDT',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USDT',
      bid: '65009.9',
      ask: '65010.1',
      last: '65010',
      mark: '65008.9',
      index: '65021.3',
      volume24h: '29110.4021',
      fundingRate: '0.000073',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
      fundingIntervalHours: '8',
    });
  });

  test('the leverage that both sides may use', async () => {
    const { contract } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:ETH-USDT')).toMatchObject({ maxLeverage: '100' });
  });

  test('1000PEPE: size counts single coins, prices and ticks are per coin, funding is every 4 hours', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:1000PEPE-USDT')).toMatchObject({
      base: 'PEPE',
      baseScale: '1000',
      contractSize: '1000',
      lotSize: '1',
      minContracts: '250',
      tickSize: '0.0000000001',
      fundingIntervalHours: '4',
    });
    expect(quote('bingx:1000PEPE-USDT')).toMatchObject({
      base: 'PEPE',
      bid: '0.0000091248',
      mark: '0.0000091249',
      volume24h: '2210445120000',
      fundingRate: '0',
      nextFundingAt: '2026-11-02T12:00:00.000Z',
    });
  });

  test('inverse: a contract of $100 or $10 that settles in the coin; fees and interval are unknown, not 0', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:BTC-USD')).toEqual({
      ...COMMON,
      key: 'bingx:BTC-USD',
      symbol: 'BTC-USD',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      kind: 'perpetual',
      contractSize: '100',
      payoff: 'inverse',
      lotSize: '1',
      minContracts: '1',
      minNotional: '100',
      tickSize: '0.1',
      active: true,
    });
    expect(contract('bingx:ETH-USD')).toMatchObject({ contractSize: '10', settle: 'ETH' });
    expect(quote('bingx:BTC-USD')).toEqual({
      ...COMMON,
      key: 'bingx:BTC-USD',
      symbol: 'BTC-USD',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USD',
      bid: '64992.9',
      ask: '64993.2',
      last: '64993.1',
      mark: '64992.6',
      index: '65004.9',
      fundingRate: '0.0001',
      nextFundingAt: '2026-11-02T16:00:00.000Z',
    });
  });

  test('an inverse contract is worth other coins at another price, its size in dollars stays', async () => {
    const later = await readMoment(MOMENTS[1], ['BTC']);
    expect(later.contract('bingx:BTC-USD')).toMatchObject({ contractSize: '100' });
    expect(later.quote('bingx:BTC-USD')).toMatchObject({ mark: '63388.9' });
  });

  test('what settles in USDC says so: it is not the same dollar', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:BTC-USDC')).toMatchObject({ quote: 'USDC', settle: 'USDC' });
    expect(quote('bingx:spot:BTC-USDC')).toMatchObject({ quote: 'USDC', last: '65042.1' });
  });

  test('a contract that only lets positions be closed is listed, not active, and has no price', async () => {
    const { contract, quote } = await readMoment(MOMENTS[0]);
    expect(contract('bingx:KLAY-USDT')).toMatchObject({ active: false });
    expect(contract('bingx:KLAY-USDT')).not.toHaveProperty('fundingIntervalHours');
    expect(quote('bingx:KLAY-USDT')).toBeUndefined();
  });

  test('spot: numbers as small as 9.129e-6 are read in full; a market without orders is closed', async () => {
    const { quote } = await readMoment(MOMENTS[0]);
    expect(quote('bingx:spot:PEPE-USDT')).toEqual({
      ...COMMON,
      key: 'bingx:spot:PEPE-USDT',
      symbol: 'PEPE-USDT',
      kind: 'spot',
      base: 'PEPE',
      quote: 'USDT',
      bid: '0.000009129',
      ask: '0.000009131',
      last: '0.00000913',
      volume24h: '411202200331',
    });
    expect(quote('bingx:spot:OLD-USDT')).toBeUndefined();
  });

  test('maintenance rates need an account, so they are absent', async () => {
    const { market } = await readMoment(MOMENTS[0]);
    expect(market).not.toHaveProperty('tiers');
    for (const row of market.contracts) expect(row).not.toHaveProperty('maintenanceMarginRate');
  });

  test('the later moment has other prices and the same terms', async () => {
    const earlier = await readMoment(MOMENTS[0]);
    const later = await readMoment(MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('bingx:BTC-USDT')).toMatchObject({ mark: '63404.7', fundingRate: '0.000025' });
  });

  test('asks each endpoint once, and tells the time where the venue wants it, cut to two seconds', async () => {
    const log: ReplayLogEntry[] = [];
    const http = replayedHttp(MOMENTS[0], (entry) => log.push(entry));
    await readVenue('bingx', { http, now: () => new Date('2026-11-02T08:00:03.700Z'), symbols: ['BTC'] });
    const at = '/open-api.bingx.com/openApi';
    const time = 'timestamp=1793606402000';
    expect(log.map(({ path }) => path).sort()).toEqual([
      `${at}/cswap/v1/market/contracts?${time}`,
      `${at}/cswap/v1/market/premiumIndex?${time}`,
      `${at}/cswap/v1/market/ticker?${time}`,
      `${at}/spot/v1/ticker/24hr?${time}`,
      `${at}/swap/v2/quote/contracts`,
      `${at}/swap/v2/quote/premiumIndex`,
      `${at}/swap/v2/quote/ticker`,
    ]);
  });
});
