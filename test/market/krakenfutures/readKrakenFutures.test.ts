import { NOW, readChanged, readMoment } from '../support/readMoment';
import { MOMENTS } from '../support/replayedHttp';

const COMMON = { venue: 'krakenfutures', observedAt: NOW, source: 'relay' };
const API = 'https://futures.kraken.com/derivatives/api/v3';
const FEES_MAY_DIFFER =
  "Kraken Futures publishes the fees shown here but may charge others since June 2026; compare them with your account's";

describe('a whole reading of Kraken Futures', () => {
  test('linear: one unit is a coin; XBT is Bitcoin; fees come in percent, those without any volume', async () => {
    const { json, contract, quote } = await readMoment('krakenfutures', MOMENTS[0]);
    expect(contract('PF_XBTUSD')).toEqual({
      ...COMMON,
      key: 'krakenfutures:PF_XBTUSD',
      symbol: 'PF_XBTUSD',
      base: 'BTC',
      quote: 'USD',
      settle: 'USD',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'linear',
      lotSize: '0.0001',
      minContracts: '0.0001',
      tickSize: '1',
      takerFeeRate: '0.0005',
      makerFeeRate: '0.0002',
      maxLeverage: '50',
      maintenanceMarginRate: '0.01',
      fundingIntervalHours: '1',
      active: true,
    });
    expect(quote('PF_XBTUSD')).toEqual({
      ...COMMON,
      key: 'krakenfutures:PF_XBTUSD',
      symbol: 'PF_XBTUSD',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USD',
      bid: '64998',
      ask: '64999',
      last: '64998',
      mark: '64994.6',
      index: '65003.21',
      volume24h: '2711.8',
      openInterest: '2104.5512',
      // $1.30 an hour on a coin of $65,003.21.
      fundingRate: '0.0000199990123565',
      fundingIntervalHours: '1',
    });
    expect(json.problems.map(({ sentence }) => sentence)).toEqual([FEES_MAY_DIFFER]);
  });

  test('inverse: $1 a contract, settled in the coin; its funding in coins becomes a rate; a rebate is negative', async () => {
    const { contract, quote } = await readMoment('krakenfutures', MOMENTS[0]);
    expect(contract('PI_XBTUSD')).toMatchObject({
      payoff: 'inverse',
      contractSize: '1',
      settle: 'BTC',
      lotSize: '1',
      makerFeeRate: '-0.00005',
    });
    // 0.0000000015 BTC an hour on $1, with the coin at $65,003.21.
    expect(quote('PI_XBTUSD')).toMatchObject({ fundingRate: '0.000097504815' });
    expect(quote('PI_XBTUSD')).not.toHaveProperty('volume24h');
  });

  test('only lastTradingTime tells a dated contract from a perpetual of the same type', async () => {
    const { contract, quote } = await readMoment('krakenfutures', MOMENTS[0]);
    expect(contract('FF_XBTUSD_261225')).toMatchObject({
      kind: 'dated',
      payoff: 'linear',
      expiresAt: '2026-12-25T08:00:00.000Z',
    });
    expect(contract('FI_XBTUSD_261225')).toMatchObject({
      payoff: 'inverse',
      expiresAt: '2026-12-25T16:00:00.000Z',
    });
    const names = Object.keys({ ...quote('FF_XBTUSD_261225'), ...contract('FF_XBTUSD_261225') });
    expect(names.filter((name) => name.toLowerCase().includes('funding'))).toEqual([]);
  });

  test('a negative precision makes thousands the lot, and a rate of 0 is 0', async () => {
    const { contract, quote } = await readMoment('krakenfutures', MOMENTS[0]);
    expect(contract('PF_PEPEUSD')).toMatchObject({
      contractSize: '1',
      lotSize: '1000',
      minContracts: '1000',
      tickSize: '0.0000000001',
    });
    expect(quote('PF_PEPEUSD')).toMatchObject({ fundingRate: '0', mark: '0.0000091214' });
  });

  test('tiers: dollars of a linear contract, coins at the mark of an inverse one', async () => {
    const { tiers } = await readMoment('krakenfutures', MOMENTS[0]);
    expect(tiers('PF_XBTUSD')).toEqual([
      ['0', '0.01', undefined],
      ['500000', '0.02', undefined],
      ['2000000', '0.04', undefined],
    ]);
    const [lowest, second] = tiers('PI_XBTUSD');
    expect(lowest?.slice(0, 2)).toEqual(['0', '0.01']);
    // $650,000 at 64,992.43.
    expect(Number(second?.[0])).toBeCloseTo(10.0011647, 6);
  });

  test('four hours later the prices have moved and the terms have not', async () => {
    const earlier = await readMoment('krakenfutures', MOMENTS[0]);
    const later = await readMoment('krakenfutures', MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('PF_XBTUSD')).toMatchObject({ mark: '63393.2' });
  });

  test('symbols keeps all contracts of a coin, and an index without a contract is no quote', async () => {
    const { json } = await readMoment('krakenfutures', MOMENTS[0], ['btc']);
    const symbols = ['PF_XBTUSD', 'FF_XBTUSD_261225', 'PI_XBTUSD', 'FI_XBTUSD_261225'];
    expect(json.contracts.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(json.quotes.map(({ symbol }) => symbol)).toEqual(symbols);
  });
});

describe('Kraken Futures with something missing', () => {
  test('without fee schedules the fees are absent and not 0', async () => {
    const market = await readChanged('krakenfutures', (answers) => answers.delete(`${API}/feeschedules`));
    expect(market.contracts[0]).not.toHaveProperty('takerFeeRate');
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'Kraken Futures gave no fees: Kraken Futures answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test.each(['instruments', 'tickers'])('%s are needed', async (path) => {
    const asked = readChanged('krakenfutures', (answers) => answers.delete(`${API}/${path}`));
    await expect(asked).rejects.toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    const refused = { result: 'error', error: 'apiLimitExceeded', serverTime: NOW };
    const asked = readChanged('krakenfutures', (answers) => answers.set(`${API}/tickers`, refused));
    await expect(asked).rejects.toThrow('Kraken Futures answered with an error: apiLimitExceeded;');
  });

  test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
    const market = await readChanged('krakenfutures', (answers) => {
      const all = answers.get(`${API}/tickers`) as { tickers: readonly { readonly symbol: string }[] };
      const left = all.tickers.filter(({ symbol }) => symbol !== 'PF_SOLUSD');
      answers.set(`${API}/tickers`, { ...all, tickers: left });
    });
    expect(market.contracts.map(({ symbol }) => symbol)).toContain('PF_SOLUSD');
    expect(market.quotes.map(({ symbol }) => symbol)).not.toContain('PF_SOLUSD');
  });
});
