import type { VenueHttp } from '../../src/market/http';
import { readDepth } from '../../src/market/readDepth';
import { VENUES, VENUE_IDS } from '../../src/market/venues';
import { cannedHttp, firstMoment } from './support/cannedHttp';
import { bookFrom, changedHttp, instrument, watched } from './support/history';
import { MOMENTS, replayedHttp } from './support/replayedHttp';

const COINS = { bids: ['0.655', '1.2', '4.75', '9.5'], asks: ['0.412', '1.905', '3.3', '12'] };
const CONTRACTS = { bids: ['95', '610', '1800', '12500'], asks: ['120', '450', '2200', '9000'] };

describe('an order book, best first, per single coin', () => {
  test.each([
    ['binance', 'BTCUSDT', {}, COINS, '65010.2', '65010.3'],
    ['binance', '1000PEPEUSDT', { scale: 1000 }, COINS, '0.000009126', '0.000009127'],
    ['binance', 'BTCUSD_PERP', { payoff: 'inverse' }, CONTRACTS, '64990.5', '64991'],
    ['bybit', 'BTCUSDT', {}, COINS, '65010.2', '65010.3'],
    ['bybit', '1000PEPEUSDT', { scale: 1000 }, COINS, '0.000009126', '0.000009127'],
    ['bybit', 'BTCUSD', { payoff: 'inverse' }, CONTRACTS, '64990.5', '64991'],
    ['bingx', 'BTC-USDT', {}, COINS, '65010.2', '65010.3'],
    ['bingx', '1000PEPE-USDT', { scale: 1000 }, COINS, '0.000009126', '0.000009127'],
    ['bingx', 'BTC-USD', { payoff: 'inverse' }, CONTRACTS, '64990.5', '64991'],
    ['weex', 'BTCUSDT', {}, COINS, '65010.2', '65010.3'],
    ['weex', '1000PEPEUSDT', { scale: 1000 }, COINS, '0.000009126', '0.000009127'],
    ['mexc', 'BTC_USDT', {}, CONTRACTS, '65010.2', '65010.3'],
    ['mexc', '1000BONK_USDT', { scale: 1000 }, CONTRACTS, '0.000014206', '0.000014207'],
    ['mexc', 'BTC_USD', { payoff: 'inverse' }, CONTRACTS, '64990.5', '64991'],
  ] as const)('%s %s', async (venue, symbol, terms, quantities, bid, ask) => {
    const book = await bookFrom(replayedHttp(MOMENTS[0]), instrument(venue, symbol, terms));
    expect(book.bids.map(([, contracts]) => contracts)).toEqual(quantities.bids);
    expect(book.asks.map(([, contracts]) => contracts)).toEqual(quantities.asks);
    expect([book.bids[0]?.[0], book.asks[0]?.[0]]).toEqual([bid, ask]);
    const prices = (side: typeof book.bids) => side.map(([price]) => Number(price));
    expect(prices(book.bids)).toEqual(prices(book.bids).toSorted((a, b) => b - a));
    expect(prices(book.asks)).toEqual(prices(book.asks).toSorted((a, b) => a - b));
    expect(book).toMatchObject({
      key: `${venue}:${symbol}`,
      venue,
      symbol,
      source: 'relay',
      observedAt: new Date('2026-11-02T08:00:01Z'),
      problems: [],
    });
  });

  test('moves with the moment', async () => {
    const { bids } = await bookFrom(replayedHttp(MOMENTS[1]), instrument('weex', 'BTCUSDT'));
    expect(bids[0]).toEqual(['65316.4', '0.655']);
  });
});

/** The answer with the first level of its book as words: in the first list whose entries are levels. */
function withOddLevel(body: unknown): unknown {
  let isDone = false;
  const walk = (value: unknown): unknown => {
    if (isDone || typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value)) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each)]));
    }
    const [first, ...others] = value as unknown[];
    const isLevel = Array.isArray(first) ? !Array.isArray(first[0]) && !isGroup(first[0]) : isPriced(first);
    if (!isLevel) return value.map(walk);
    isDone = true;
    return ['a level in words', ...others];
  };
  return walk(body);
}
const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null;
const isPriced = (value: unknown): boolean => isGroup(value) && 'px' in (value as object);

describe('what holds for every venue', () => {
  const DEPTH = 'https://fapi.binance.com/fapi/v1/depth?symbol=BTCUSDT';
  const BTCUSDT = instrument('binance', 'BTCUSDT');
  const answered = (body: unknown) => changedHttp((answers) => answers.set(DEPTH, body));

  test('a level with nothing at it is none, as is one without a price', async () => {
    const bids = [
      ['65000', '0'],
      ['64997', '2', 'more'],
      ['0', '0.000'],
    ];
    const book = await bookFrom(answered({ bids, asks: [] }), BTCUSDT);
    expect(book).toMatchObject({ bids: [['64997', '2']], asks: [], problems: [] });
  });

  test('levels that cannot be read are counted in a problem, and the others stand', async () => {
    const bids = [['65000', '1'], ['', '1'], ['64999', null], ['64998', 'x'], ['64997'], ['64996', '-1']];
    const asks = ['nonsense', ['65001', '2'], null, {}];
    const book = await bookFrom(answered({ bids, asks }), BTCUSDT);
    expect(book).toMatchObject({
      bids: [['65000', '1']],
      asks: [['65001', '2']],
      problems: [
        {
          venue: 'binance',
          symbol: 'BTCUSDT',
          sentence:
            'Binance sent 8 of the 10 levels in its order book of BTCUSDT in a form that cannot be read; they are left out, so there may be more orders than the table shows',
        },
      ],
    });
  });

  test.each([
    ['binance', 'BTCUSDT'],
    ['bybit', 'BTCUSDT'],
    ['bingx', 'BTC-USDT'],
    ['weex', 'BTCUSDT'],
    ['mexc', 'BTC_USDT'],
    ['okx', 'BTC-USDT-SWAP'],
    ['deribit', 'BTC-PERPETUAL'],
    ['krakenfutures', 'PF_XBTUSD'],
    ['hyperliquid', 'BTC'],
  ])('%s counts a level that it spells another way', async (venue, symbol) => {
    const contract = instrument(venue, symbol);
    const whole = await bookFrom(cannedHttp(firstMoment()), contract);
    const near = cannedHttp(firstMoment());
    const spoiled: VenueHttp = {
      get: async (endpoint, options) => {
        const answer = await near.get(endpoint, options);
        return { ...answer, body: withOddLevel(answer.body) };
      },
    };
    const book = await bookFrom(spoiled, contract);
    const all = whole.bids.length + whole.asks.length;
    expect(book.bids.length + book.asks.length).toBe(all - 1);
    expect(book.problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(new RegExp(`^${VENUES[venue as 'okx'].name} sent 1 of the ${all} levels `)),
    ]);
  });

  test.each([
    [
      'no orders',
      { bids: [], asks: [] },
      'Binance has no orders in the order book of BTCUSDT; it may be closed',
    ],
    [
      'words for levels',
      { bids: [['high', 'many']], asks: ['x'] },
      'Binance sent its order book of BTCUSDT in an unexpected form',
    ],
    ['half a book', { bids: [] }, 'Binance sent its order book of BTCUSDT in an unexpected form'],
    ['a list', [], 'Binance sent its order book of BTCUSDT in an unexpected form'],
    ['a refusal', { code: -1121, msg: 'Invalid symbol.' }, 'Binance answered with an error: Invalid symbol'],
  ])('%s rejects with a sentence', async (_, body, sentence) => {
    await expect(bookFrom(answered(body), BTCUSDT)).rejects.toThrow(sentence);
  });

  test('an answer of earlier, which the relay kept, is as old as it is, and says so', async () => {
    const near = cannedHttp(firstMoment());
    const http: VenueHttp = {
      get: async (endpoint, options) => ({
        ...(await near.get(endpoint, options)),
        stale: { seconds: 61, because: 'Binance did not answer' },
      }),
    };
    const book = await bookFrom(http, BTCUSDT);
    expect(book.observedAt).toEqual(new Date('2026-11-02T07:59:00Z'));
    expect(book.problems.map(({ sentence }) => sentence)).toEqual([
      'Binance: prices are 61 seconds old, because Binance did not answer',
    ]);
  });

  test('every venue with a feed has a book, one without names those that have', async () => {
    const http = cannedHttp(new Map());
    for (const id of VENUE_IDS) {
      const { message } = await readDepth(instrument(id, 'BTC'), { http, now: () => new Date() }).then(
        () => ({ message: '' }),
        (error: unknown) => error as Error,
      );
      if (VENUES[id].hosts.length > 0)
        expect([id, message]).toEqual([id, expect.stringContaining('HTTP 404')]);
      else
        expect([id, message]).toEqual([id, expect.stringMatching(/no order book .+ such as Binance, Bybit/)]);
    }
  });
});

describe('what each venue is asked', () => {
  test.each([
    ['binance', 'BTCUSDT', 'linear', '/fapi/v1/depth symbol=BTCUSDT limit=100'],
    ['binance', 'BTCUSD_PERP', 'inverse', '/dapi/v1/depth symbol=BTCUSD_PERP limit=100'],
    ['bybit', 'BTCUSDT', 'linear', '/v5/market/orderbook category=linear symbol=BTCUSDT limit=100'],
    ['bybit', 'BTCUSD', 'inverse', '/v5/market/orderbook category=inverse symbol=BTCUSD limit=100'],
    ['bingx', 'BTC-USDT', 'linear', '/openApi/swap/v2/quote/depth symbol=BTC-USDT limit=100'],
    [
      'bingx',
      'BTC-USD',
      'inverse',
      '/openApi/cswap/v1/market/depth symbol=BTC-USD limit=100 timestamp=1793606400000',
    ],
    ['weex', 'BTCUSDT', 'linear', '/capi/v3/market/depth symbol=BTCUSDT limit=200'],
    ['mexc', 'BTC_USDT', 'linear', '/api/v1/contract/depth/{symbol} symbol=BTC_USDT limit=100'],
  ] as const)('%s %s', async (venue, symbol, payoff, words) => {
    const { http, asked } = watched(cannedHttp(firstMoment()));
    await bookFrom(http, instrument(venue, symbol, { payoff }));
    expect(asked).toEqual([words]);
  });
});
