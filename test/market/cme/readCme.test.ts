import { NOW, readChanged, readMoment } from '../support/readMoment';
import { MOMENTS } from '../support/replayedHttp';

const TICKERS = 'https://futures.kraken.com/derivatives/api/v3/tickers';
interface Tickers {
  readonly tickers: readonly { readonly symbol: string }[];
}

/** The first moment with other tickers of Kraken Futures. */
const readWith = (change: (body: Tickers) => unknown, symbols?: readonly string[]) =>
  readChanged('cme', (answers) => answers.set(TICKERS, change(answers.get(TICKERS) as Tickers)), symbols);

describe('CME, whose terms come with the add-in', () => {
  test('a contract is whole: size, tick, last trading; no fee and no margin is made up', async () => {
    const { contract, json } = await readMoment('cme', MOMENTS[0]);
    expect(contract('MBTZ6')).toEqual({
      key: 'cme:MBTZ6',
      venue: 'cme',
      symbol: 'MBTZ6',
      base: 'BTC',
      quote: 'USD',
      settle: 'USD',
      kind: 'dated',
      expiresAt: '2026-12-24T16:00:00.000Z',
      contractSize: '0.1',
      payoff: 'linear',
      lotSize: '1',
      minContracts: '1',
      tickSize: '5',
      active: true,
      observedAt: '2026-11-21T00:00:00.000Z',
      source: 'static',
      note: "terms of 2026-11-21 from CME's contract specifications; fees and margin are the broker's",
    });
    expect(contract('METX6')).toMatchObject({ base: 'ETH', contractSize: '0.1', tickSize: '0.5' });
    expect(json.contracts).toHaveLength(14);
    expect(json.problems).toEqual([]);
  });

  test('its price is the index of Kraken Futures and nothing else, and the row says so', async () => {
    const { quote, json } = await readMoment('cme', MOMENTS[0]);
    expect(quote('MBTZ6')).toEqual({
      key: 'cme:MBTZ6',
      venue: 'cme',
      symbol: 'MBTZ6',
      kind: 'dated',
      base: 'BTC',
      quote: 'USD',
      index: '65003.21',
      observedAt: NOW,
      source: 'relay',
      note: "the price is the BTC index of Kraken Futures, not this contract's own",
    });
    expect(quote('METZ7')).toMatchObject({ index: '3120.2' });
    expect(json.quotes).toHaveLength(14);
  });

  test('only the coins that are asked for; none of them, and nobody is asked for a price', async () => {
    const eth = await readMoment('cme', MOMENTS[0], ['eth']);
    expect(new Set(eth.json.contracts.map(({ base }) => base))).toEqual(new Set(['ETH']));
    const sol = await readChanged('cme', (answers) => answers.clear(), ['SOL']);
    expect(sol).toMatchObject({ contracts: [], quotes: [], problems: [] });
  });
});

describe('when the index does not come', () => {
  test.each<[string, unknown, RegExp]>([
    [
      'an error of the venue',
      { result: 'error', error: 'apiLimitExceeded' },
      /answered with an error: apiLimit/,
    ],
    ['another form', { result: 'success', prices: [] }, /sent its prices in an unexpected form/],
    ['no answer', undefined, /HTTP 404/],
  ])('%s: the contracts are listed, without prices, and one sentence says why', async (_, body, reason) => {
    const market = await readWith(() => body);
    expect(market.contracts).toHaveLength(14);
    expect(market.quotes).toEqual([]);
    expect(market.problems).toHaveLength(1);
    expect(market.problems[0]?.sentence).toMatch(
      /^CME has no prices of BTC and ETH now, because the index of Kraken Futures that stands in for them is missing: Kraken Futures /,
    );
    expect(market.problems[0]?.sentence).toMatch(reason);
  });

  test('of one coin: the other keeps its price', async () => {
    const market = await readWith(({ tickers, ...rest }) => ({
      ...rest,
      tickers: tickers.filter(({ symbol }) => symbol !== 'PF_ETHUSD'),
    }));
    expect(new Set(market.quotes.map(({ base }) => base))).toEqual(new Set(['BTC']));
    expect(market.problems.map(({ sentence }) => sentence)).toEqual([
      'CME has no prices of ETH now, because the index of Kraken Futures that stands in for them is missing: it is not among the prices that came',
    ]);
  });

  test.each(['', 0, null, -1])('an index of %p is none', async (indexPrice) => {
    const market = await readWith(
      ({ tickers, ...rest }) => ({
        ...rest,
        tickers: tickers.map((row) => (row.symbol === 'PF_XBTUSD' ? { ...row, indexPrice } : row)),
      }),
      ['BTC'],
    );
    expect(market.quotes).toEqual([]);
    expect(market.problems).toHaveLength(1);
  });

  test("a row of Kraken Futures that cannot be read is not CME's problem", async () => {
    const market = await readWith(({ tickers, ...rest }) => ({
      ...rest,
      tickers: [...tickers, { symbol: 7 }],
    }));
    expect(market.quotes).toHaveLength(14);
    expect(market.problems).toEqual([]);
  });
});
