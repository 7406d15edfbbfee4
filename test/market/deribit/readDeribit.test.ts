import { NOW, readChanged, readMoment } from '../support/readMoment';
import { MOMENTS } from '../support/replayedHttp';

const COMMON = { venue: 'deribit', observedAt: NOW, source: 'relay' };
const API = 'https://www.deribit.com/api/v2/public';
const INSTRUMENTS = `${API}/get_instruments?currency=any&kind=future`;
const summary = (currency: string) => `${API}/get_book_summary_by_currency?currency=${currency}&kind=future`;

describe('a whole reading of Deribit', () => {
  test('inverse: one unit is $1, and the contract of $10 is the lot', async () => {
    const { json, contract, quote } = await readMoment('deribit', MOMENTS[0]);
    expect(json.problems).toEqual([]);
    expect(contract('BTC-PERPETUAL')).toEqual({
      ...COMMON,
      key: 'deribit:BTC-PERPETUAL',
      symbol: 'BTC-PERPETUAL',
      base: 'BTC',
      quote: 'USD',
      settle: 'BTC',
      kind: 'perpetual',
      contractSize: '1',
      payoff: 'inverse',
      lotSize: '10',
      minContracts: '10',
      tickSize: '0.5',
      takerFeeRate: '0.0005',
      makerFeeRate: '0',
      maxLeverage: '50',
      fundingIntervalHours: '8',
      active: true,
    });
    expect(quote('BTC-PERPETUAL')).toEqual({
      ...COMMON,
      key: 'deribit:BTC-PERPETUAL',
      symbol: 'BTC-PERPETUAL',
      kind: 'perpetual',
      base: 'BTC',
      quote: 'USD',
      bid: '64990.5',
      ask: '64991',
      last: '64991',
      mark: '64992.07',
      index: '65003.9',
      volume24h: '3104.22',
      openInterest: '812340120',
      fundingRate: '0.00007411',
      fundingIntervalHours: '8',
    });
  });

  test('linear: one unit is a coin in fractional lots, settled in the currency that is shown', async () => {
    const { contract } = await readMoment('deribit', MOMENTS[0]);
    expect(contract('BTC_USDC-PERPETUAL')).toMatchObject({
      payoff: 'linear',
      contractSize: '1',
      lotSize: '0.0001',
      minContracts: '0.0001',
      quote: 'USDC',
      settle: 'USDC',
    });
    expect(contract('BTC_USDT-PERPETUAL')).toMatchObject({ settle: 'USDT', lotSize: '0.001' });
  });

  test('dated: it expires, has no funding, and a rebate is negative; a perpetual of the year 3000 does not expire', async () => {
    const { contract, quote } = await readMoment('deribit', MOMENTS[0]);
    expect(contract('BTC-25DEC26')).toMatchObject({
      kind: 'dated',
      expiresAt: '2026-12-25T08:00:00.000Z',
      makerFeeRate: '-0.0001',
    });
    const names = Object.keys({ ...quote('BTC-25DEC26'), ...contract('BTC-25DEC26') });
    expect(names).toContain('mark');
    expect(names.filter((name) => name.toLowerCase().includes('funding'))).toEqual([]);
    expect(contract('BTC-PERPETUAL')).not.toHaveProperty('expiresAt');
  });

  test('1000PEPE: sizes count single coins; a market without bids or trades has none; a rate of 0 is 0', async () => {
    const { contract, quote } = await readMoment('deribit', MOMENTS[0]);
    expect(contract('1000PEPE_USDC-PERPETUAL')).toMatchObject({
      base: 'PEPE',
      contractSize: '1000',
      tickSize: '0.000000001',
    });
    expect(quote('1000PEPE_USDC-PERPETUAL')).toMatchObject({ mark: '0.000009125', fundingRate: '0' });
    expect(quote('1000PEPE_USDC-PERPETUAL')).not.toHaveProperty('bid');
    expect(quote('SOL_USDC-PERPETUAL')).not.toHaveProperty('last');
  });

  test('four hours later the prices have moved and the terms have not', async () => {
    const earlier = await readMoment('deribit', MOMENTS[0]);
    const later = await readMoment('deribit', MOMENTS[1]);
    expect(later.json.contracts).toEqual(earlier.json.contracts);
    expect(later.quote('BTC-PERPETUAL')).toMatchObject({ mark: '63389.02', fundingRate: '0.00003205' });
  });

  test('symbols keeps a coin’s contracts of every settle currency', async () => {
    const { json } = await readMoment('deribit', MOMENTS[0], ['eth']);
    const symbols = ['ETH-PERPETUAL', 'ETH_USDC-PERPETUAL'];
    expect(json.contracts.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(json.quotes.map(({ symbol }) => symbol)).toEqual(symbols);
  });
});

describe('Deribit with something missing', () => {
  test('where a summary fails, its perpetuals are asked for one by one', async () => {
    const market = await readChanged(
      'deribit',
      (answers) => {
        answers.delete(summary('BTC'));
        answers.set(`${API}/ticker?instrument_name=BTC-PERPETUAL`, {
          result: {
            instrument_name: 'BTC-PERPETUAL',
            best_bid_price: 64980.5,
            best_ask_price: 64981,
            last_price: 64981,
            mark_price: 64982.11,
            index_price: 64995.2,
            open_interest: 812000000,
            current_funding: 0.00009,
            funding_8h: 0.000071,
            stats: { volume: 3101.5 },
          },
        });
      },
      ['BTC'],
    );
    const quote = market.quotes.find(({ symbol }) => symbol === 'BTC-PERPETUAL');
    expect(quote?.mark?.toFixed()).toBe('64982.11');
    expect(quote?.bid?.toFixed()).toBe('64980.5');
    expect(quote?.index?.toFixed()).toBe('64995.2');
    // Of eight hours, not the moment's.
    expect(quote?.fundingRate?.toFixed()).toBe('0.000071');
    expect(quote?.volume24h?.toFixed()).toBe('3101.5');
    expect(market.quotes.map(({ symbol }) => symbol)).not.toContain('BTC-25DEC26');
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'Deribit gave no price summaries in BTC: Deribit answered with HTTP 404; press Refresh again in a moment',
    ]);
  });

  test('without any price the reading rejects, so that earlier prices stay', async () => {
    const asked = readChanged(
      'deribit',
      (answers) => answers.delete(summary('ETH')) && answers.delete(summary('USDC')),
      ['ETH'],
    );
    await expect(asked).rejects.toMatchObject({
      name: 'HedgeError',
      reason: 'notAvailable',
      message: expect.stringContaining('Deribit answered with HTTP 404') as string,
    });
  });

  test('the list of contracts is needed', async () => {
    const asked = readChanged('deribit', (answers) => answers.delete(INSTRUMENTS));
    await expect(asked).rejects.toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
  });

  test('an error body rejects with the words of the venue', async () => {
    const refused = { jsonrpc: '2.0', error: { code: 10028, message: 'too_many_requests' } };
    const asked = readChanged('deribit', (answers) => answers.set(INSTRUMENTS, refused));
    await expect(asked).rejects.toThrow('Deribit answered with an error: too_many_requests;');
  });

  test('a symbol that vanished from the prices keeps its terms and has no quote', async () => {
    const market = await readChanged('deribit', (answers) => {
      const { result } = answers.get(summary('BTC')) as {
        result: readonly { readonly instrument_name: string }[];
      };
      const left = result.filter(({ instrument_name: name }) => name !== 'BTC-25DEC26');
      answers.set(summary('BTC'), { result: left });
    });
    expect(market.contracts.map(({ symbol }) => symbol)).toContain('BTC-25DEC26');
    expect(market.quotes.map(({ symbol }) => symbol)).not.toContain('BTC-25DEC26');
  });
});
