import { HedgeError } from '../../src/model/hedgeError';
import { daySpan, pagesOf } from '../../src/market/daySpan';
import { readCloses, MOST_DAYS } from '../../src/market/readCloses';
import { VENUES, VENUE_IDS } from '../../src/market/venues';
import { cannedHttp, firstMoment } from './support/cannedHttp';
import { changedHttp, closesFrom, instrument, watched } from './support/history';
import { MOMENTS, replayedHttp } from './support/replayedHttp';

const BTC = ['63888.1', '64410', '64102.7', '64655.5', '64870.2'];
const INVERSE = ['63871.5', '64392.2', '64088', '64640.1', '64853.9'];
const PEPE = ['0.000008912', '0.0000090311', '0.0000089904', '0.0000091102', '0.0000090877'];
const BONK = ['0.000013905', '0.00001411', '0.000014022', '0.000014187', '0.000014151'];
const DAYS = ['2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01'];
const dated = (closes: readonly string[]) => DAYS.map((day, at) => `${day} ${closes[at] ?? ''}`);

describe.each(MOMENTS)('closes of finished days, %s', (folder) => {
  test.each([
    ['binance', 'BTCUSDT', {}, BTC],
    ['binance', '1000PEPEUSDT', { scale: 1000 }, PEPE],
    ['binance', 'BTCUSD_PERP', { payoff: 'inverse' }, INVERSE],
    ['bybit', 'BTCUSDT', {}, BTC],
    ['bybit', '1000PEPEUSDT', { scale: 1000 }, PEPE],
    ['bybit', 'BTCUSD', { payoff: 'inverse' }, INVERSE],
    ['bingx', 'BTC-USDT', {}, BTC],
    ['bingx', '1000PEPE-USDT', { scale: 1000 }, PEPE],
    ['bingx', 'BTC-USD', { payoff: 'inverse' }, INVERSE],
    ['weex', 'BTCUSDT', {}, BTC],
    ['weex', '1000PEPEUSDT', { scale: 1000 }, PEPE],
    ['mexc', 'BTC_USDT', {}, BTC],
    ['mexc', '1000BONK_USDT', { scale: 1000 }, BONK],
    ['mexc', 'BTC_USD', { payoff: 'inverse' }, INVERSE],
  ] as const)('%s %s: oldest first, per single coin, without today', async (venue, symbol, terms, closes) => {
    const read = await closesFrom(replayedHttp(folder), instrument(venue, symbol, terms));
    expect(read.lines).toEqual(dated(closes));
    expect(read.sentences).toEqual([]);
    expect(read).toMatchObject({
      key: `${venue}:${symbol}`,
      venue,
      symbol,
      base: 'BTC',
      quote: 'USDT',
      source: 'relay',
      observedAt: new Date('2026-11-02T08:00:01Z'),
    });
  });
});

describe('what holds for every venue', () => {
  const KLINES = 'https://fapi.binance.com/fapi/v1/klines?symbol=BTCUSDT&interval=1d';
  const BTCUSDT = instrument('binance', 'BTCUSDT');
  const day = (iso: string, close: unknown) => [Date.parse(iso), '1', '1', '1', close];
  const answered = (rows: unknown) => changedHttp((answers) => answers.set(KLINES, rows));

  test('fewer days than asked for: the oldest are left out', async () => {
    const { lines } = await closesFrom(cannedHttp(firstMoment()), BTCUSDT, 2);
    expect(lines).toEqual(['2026-10-31 64655.5', '2026-11-01 64870.2']);
  });

  test('a contract younger than the days asked for is told, and its first days are missing', async () => {
    const { lines, sentences } = await closesFrom(cannedHttp(firstMoment()), BTCUSDT, 90);
    expect(lines).toHaveLength(5);
    expect(sentences).toEqual(['Binance gave 5 of 90 daily closes of BTCUSDT; the other days stay blank']);
  });

  test('a missing day stays missing, a close of 0 or "" is none, and a day that comes twice counts once', async () => {
    const http = answered([
      day('2026-11-01', '64870.2'),
      day('2026-10-28', '63888.1'),
      day('2026-10-29', '0'),
      day('2026-10-30', ''),
      day('2026-11-01', '64870.2'),
    ]);
    const { lines, sentences } = await closesFrom(http, BTCUSDT);
    expect(lines).toEqual(['2026-10-28 63888.1', '2026-11-01 64870.2']);
    expect(sentences).toEqual(['Binance gave 2 of 5 daily closes of BTCUSDT; the other days stay blank']);
  });

  test('days that do not begin at midnight UTC are not taken for ours', async () => {
    const http = answered([day('2026-10-31T16:00:00Z', '64700'), day('2026-11-01', '64870.2')]);
    const { lines, sentences } = await closesFrom(http, BTCUSDT, 1);
    expect(lines).toEqual(['2026-11-01 64870.2']);
    expect(sentences).toEqual([
      'Binance sent days among the daily closes of BTCUSDT that begin at 16:00 UTC instead of midnight; they are left out',
    ]);
  });

  test('rows that cannot be read are counted and left out', async () => {
    const http = answered([day('2026-11-01', '64870.2'), 'nonsense', [null]]);
    expect((await closesFrom(http, BTCUSDT, 1)).sentences).toEqual([
      'Binance sent 2 of the daily closes of BTCUSDT in a form that cannot be read; they are left out',
    ]);
  });

  test.each([
    ['an empty list', [], /^Binance has no daily closes of BTCUSDT in the last 5 days$/],
    [
      'only today',
      [day('2026-11-02', '65010')],
      /^Binance has no daily closes of BTCUSDT in the last 5 days$/,
    ],
    [
      'only days of another clock',
      [day('2026-10-31T16:00:00Z', '1')],
      /begin at 16:00 UTC instead of midnight/,
    ],
    ['another envelope', { list: [] }, /^Binance sent its daily closes of BTCUSDT in an unexpected form/],
    [
      'only rows that cannot be read',
      [['soon', 'a']],
      /^Binance sent its daily closes of BTCUSDT in an unexpected/,
    ],
    [
      'a refusal',
      { code: -1121, msg: 'Invalid symbol.' },
      /^Binance answered with an error: Invalid symbol;/,
    ],
  ])('%s rejects with a sentence', async (_, rows, sentence) => {
    await expect(closesFrom(answered(rows), BTCUSDT)).rejects.toThrow(sentence);
    await expect(closesFrom(answered(rows), BTCUSDT)).rejects.toBeInstanceOf(HedgeError);
  });

  test.each([0, -1, 1.5, MOST_DAYS + 1, Number.NaN])('%p days are refused', async (days) => {
    await expect(closesFrom(cannedHttp(new Map()), BTCUSDT, days)).rejects.toThrow(
      `days must be a whole number from 1 to 365; it is ${days}`,
    );
  });

  test('every venue with a feed has closes, one without names those that have', async () => {
    const http = cannedHttp(new Map());
    for (const id of VENUE_IDS) {
      const wish = readCloses(instrument(id, 'BTC'), 5, { http, now: () => new Date() });
      const { message } = await wish.then(
        () => ({ message: '' }),
        (error: unknown) => error as Error,
      );
      if (VENUES[id].hosts.length > 0)
        expect([id, message]).toEqual([id, expect.stringContaining('HTTP 404')]);
      else {
        expect([id, message]).toEqual([
          id,
          expect.stringMatching(/publishes no daily closes .+ choose another venue, such as Binance, Bybit/),
        ]);
      }
    }
  });
});

describe('a span of days', () => {
  const dates = ({ first, end }: { readonly first: Date; readonly end: Date }) =>
    [first, end].map((date) => date.toISOString());

  test.each([
    ['2026-11-02T00:00:00.000Z', ['2026-10-31T00:00:00.000Z', '2026-11-02T00:00:00.000Z']],
    ['2026-11-01T23:59:59.999Z', ['2026-10-30T00:00:00.000Z', '2026-11-01T00:00:00.000Z']],
    ['2028-03-01T12:00:00.000Z', ['2028-02-28T00:00:00.000Z', '2028-03-01T00:00:00.000Z']],
  ])('two days before %s', (now, expected) => {
    expect(dates(daySpan(new Date(now), 2))).toEqual(expected);
  });

  test('comes in pages that follow each other and lose no day', () => {
    const span = daySpan(new Date('2026-11-02T08:00:00Z'), 365);
    const pages = pagesOf(span, 200);
    expect(pages.map(({ days }) => days)).toEqual([200, 165]);
    expect(pages[0]?.first).toEqual(span.first);
    expect(pages[1]?.first).toEqual(pages[0]?.end);
    expect(pages[1]?.end).toEqual(span.end);
    expect(pagesOf(span, 365)).toEqual([span]);
  });
});

describe('what each venue is asked for 300 days', () => {
  const FROM = '1767657600000'; // 2026-01-06
  const LAST = '1793577599999'; // 2026-11-01, to its last millisecond

  test.each([
    [
      'binance',
      'BTCUSDT',
      'linear',
      // 200 days at most: the coin-margined book refuses more.
      [
        `/fapi/v1/klines symbol=BTCUSDT interval=1d startTime=${FROM} endTime=1784937599999 limit=200`,
        `/fapi/v1/klines symbol=BTCUSDT interval=1d startTime=1784937600000 endTime=${LAST} limit=100`,
      ],
    ],
    [
      'bybit',
      'BTCUSD',
      'inverse',
      [`/v5/market/kline category=inverse symbol=BTCUSD interval=D start=${FROM} end=${LAST} limit=300`],
    ],
    [
      'bingx',
      'BTC-USDT',
      'linear',
      [
        `/openApi/swap/v3/quote/klines symbol=BTC-USDT interval=1d startTime=${FROM} endTime=${LAST} limit=300`,
      ],
    ],
    ['weex', 'BTCUSDT', 'linear', ['/capi/v3/market/klines symbol=BTCUSDT interval=1d limit=301']],
    [
      'mexc',
      'BTC_USDT',
      'linear',
      ['/api/v1/contract/kline/{symbol} symbol=BTC_USDT interval=Hour8 start=1767657600 end=1793577599'],
    ],
  ] as const)('%s', async (venue, symbol, payoff, words) => {
    const { http, asked } = watched(cannedHttp(firstMoment()));
    await closesFrom(http, instrument(venue, symbol, { payoff }), 300);
    expect(asked).toEqual(words);
  });
});

describe('answers as single venues write them', () => {
  const BYBIT = 'https://api.bybit.com/v5/market/kline?category=linear&symbol=BTCUSDT&interval=D';
  const BINGX = 'https://open-api.bingx.com/openApi/swap/v3/quote/klines?symbol=BTC-USDT&interval=1d';
  const MEXC = 'https://contract.mexc.com/api/v1/contract/kline/BTC_USDT?interval=Hour8';
  const seconds = (iso: string) => Date.parse(iso) / 1000;

  test('Bybit: closes of another contract are not taken', async () => {
    const http = changedHttp((answers) =>
      answers.set(BYBIT, { retCode: 0, result: { symbol: 'BTCUSDC', list: [] } }),
    );
    await expect(closesFrom(http, instrument('bybit', 'BTCUSDT'))).rejects.toThrow(
      'Bybit was asked for the daily closes of BTCUSDT and sent those of BTCUSDC; press Refresh again',
    );
  });

  test.each([
    ['Bybit', 'bybit', 'BTCUSDT', BYBIT, { retCode: 0, result: { symbol: '', list: [] } }],
    ['BingX', 'bingx', 'BTC-USDT', BINGX, { code: 0, msg: '', data: null }],
    ['MEXC', 'mexc', 'BTC_USDT', MEXC, { success: true, code: 0, data: { time: [], close: [] } }],
  ])('%s: nothing at all is a sentence', async (name, venue, symbol, address, body) => {
    const http = changedHttp((answers) => answers.set(address, body));
    await expect(closesFrom(http, instrument(venue, symbol))).rejects.toThrow(
      `${name} has no daily closes of ${symbol} in the last 5 days`,
    );
  });

  test('MEXC: the close is that of the eight hours before midnight UTC, and no other', async () => {
    const time = ['2026-11-01T00:00Z', '2026-11-01T08:00Z', '2026-11-01T16:00Z', '2026-11-02T00:00Z'].map(
      seconds,
    );
    const http = changedHttp((answers) =>
      answers.set(MEXC, { success: true, code: 0, data: { time, close: [1, 2, 3, 4] } }),
    );
    expect((await closesFrom(http, instrument('mexc', 'BTC_USDT'), 1)).lines).toEqual(['2026-11-01 3']);
  });

  test('MEXC: a list of closes that breaks off leaves the days without one blank', async () => {
    const time = ['2026-10-31T16:00Z', '2026-11-01T16:00Z'].map(seconds);
    const http = changedHttp((answers) =>
      answers.set(MEXC, { success: true, code: 0, data: { time, close: [64655.5] } }),
    );
    expect((await closesFrom(http, instrument('mexc', 'BTC_USDT'), 2)).lines).toEqual(['2026-10-31 64655.5']);
  });
});
