import { fillDepth } from '../../src/actions/fillDepth';
import { fillHistory } from '../../src/actions/fillHistory';
import type { HistoryFeed } from '../../src/actions/historyFeed';
import { openHistoryFeed } from '../../src/actions/openHistoryFeed';
import { FILLPRICE } from '../../src/functions/cost/FILLPRICE';
import { BETA } from '../../src/functions/statistics/BETA';
import { RETURNS } from '../../src/functions/statistics/RETURNS';
import { HedgeError } from '../../src/model/hedgeError';
import { serialFromDate } from '../../src/model/serialFromDate';
import { openExcel } from '../workbook/openExcel';

const { signal } = new AbortController();
const BTC_TO_AVAX = ['BTC', 'ETH', 'SOL', 'LINK', 'AVAX'];
const onCoin = (): void => undefined;
const sample = (): Promise<HistoryFeed> => openHistoryFeed('sample', false);

describe('closes of the sample', () => {
  it('fill the table offline, marked as sample, up to the day before the sample’s prices', async () => {
    const excel = openExcel();
    const told: number[] = [];
    const done = await fillHistory({
      feed: await sample(),
      venue: 'mexc',
      coins: BTC_TO_AVAX,
      days: 90,
      signal,
      onCoin: (count) => told.push(count),
    });
    expect(told).toEqual([1, 2, 3, 4, 5]);
    expect(done).toMatchObject({
      source: 'sample',
      problems: [],
      complaints: [],
      sheetName: 'Price history',
    });
    expect(done.coins).toEqual(BTC_TO_AVAX.map((coin) => ({ coin, symbol: `${coin}_USDT`, closes: 90 })));
    const rows = excel.rows('History');
    expect(rows).toHaveLength(90);
    expect(rows.at(-1)).toMatchObject({
      day: serialFromDate(new Date('2026-11-01')),
      source: 'sample',
      venue: 'mexc',
    });
    for (const coin of BTC_TO_AVAX) {
      const closes = rows.map((row) => row[coin] as number);
      expect(Math.min(...closes)).toBeGreaterThan(0);
    }
  });

  it.each(['binance', 'bybit', 'bingx', 'weex', 'mexc'])(
    'end near the sample’s prices at %s',
    async (venue) => {
      const feed = await sample();
      const closesOf = await feed.closes(venue, BTC_TO_AVAX, signal);
      for (const coin of BTC_TO_AVAX) {
        const [book, { closes }] = await Promise.all([feed.book(venue, coin, signal), closesOf(coin, 1)]);
        const ratio = Number(closes[0]?.close) / Number(book.bids[0]?.price);
        expect([coin, Math.abs(ratio - 1) < 0.02]).toEqual([coin, true]);
      }
    },
  );

  it('answer the statistics functions as they stand in the table', async () => {
    const excel = openExcel();
    await fillHistory({
      feed: await sample(),
      venue: 'binance',
      coins: ['BTC', 'ETH'],
      days: 120,
      signal,
      onCoin,
    });
    const column = (coin: string) => excel.rows('History').map((row) => [row[coin]]);
    const beta = BETA(RETURNS(column('ETH')), RETURNS(column('BTC')));
    // The sample was made with 1.18 and some noise.
    expect(beta).toBeGreaterThan(0.9);
    expect(beta).toBeLessThan(1.5);
  });

  it('a coin that the venue does not list is told, the others come', async () => {
    const excel = openExcel();
    const done = await fillHistory({
      feed: await sample(),
      venue: 'weex',
      coins: ['BTC', 'DOGE'],
      days: 130,
      signal,
      onCoin,
    });
    expect(done.complaints).toEqual([
      'DOGE has no closes: WEEX lists no perpetual of DOGE that is paid in dollars',
    ]);
    expect(done.problems).toEqual([
      'the sample data holds 120 of 130 daily closes of BTCUSDT; the other days stay blank',
    ]);
    expect(excel.headers('History')).not.toContain('DOGE');
  });
});

describe('a book of the sample', () => {
  it('answers FILLPRICE as it stands in the table', async () => {
    const excel = openExcel();
    const done = await fillDepth({ feed: await sample(), venue: 'bybit', wish: 'btcusdt', signal });
    expect(done).toMatchObject({
      symbol: 'BTCUSDT',
      source: 'sample',
      bids: 25,
      asks: 25,
      sheetName: 'Depth',
    });
    const column = (name: string) => excel.rows('Depth').map((row) => [row[name]]);
    const [best] = column('bidPrice')[0] ?? [];
    const [fill] = FILLPRICE(column('bidContracts'), column('bidPrice'), [[0.5]])[0] ?? [];
    expect(best).toBe(65_011.3);
    expect(Number(fill)).toBeLessThan(65_011.3);
    expect(Number(fill)).toBeGreaterThan(65_000);
  });

  it('of a coin is that of its perpetual in dollars', async () => {
    openExcel();
    const feed = await sample();
    expect(await fillDepth({ feed, venue: 'binance', wish: ' btc ', signal })).toMatchObject({
      symbol: 'BTCUSDT',
    });
    expect(await fillDepth({ feed, venue: 'binance', wish: 'BTCUSD_PERP', signal })).toMatchObject({
      symbol: 'BTCUSD_PERP',
    });
  });
});

describe('what goes wrong', () => {
  const failing = (error: Error): HistoryFeed => ({
    closes: () => Promise.reject(error),
    book: () => Promise.reject(error),
  });
  const sentence = 'Binance answered with HTTP 500; press Refresh again in a moment';
  const feed = failing(new HedgeError('notAvailable', sentence));

  it('a venue’s sentence does not speak of the button of another table', async () => {
    const excel = openExcel();
    const refusal = 'Binance answered with HTTP 500; try again in a moment';
    await expect(
      fillHistory({ feed, venue: 'binance', coins: ['BTC'], days: 5, signal, onCoin }),
    ).rejects.toThrow(refusal);
    await expect(fillDepth({ feed, venue: 'binance', wish: 'BTC', signal })).rejects.toThrow(refusal);
    expect(excel.workbook.tables()).toEqual([]);
  });

  it('a symbol that is not listed is told with what could be typed', async () => {
    openExcel();
    await expect(fillDepth({ feed: await sample(), venue: 'mexc', wish: 'BTCUSDX', signal })).rejects.toThrow(
      'MEXC lists no contract BTCUSDX; type a coin, such as BTC, or a symbol as the venue spells it',
    );
  });

  it('cancelled between reading and writing: nothing is written', async () => {
    const excel = openExcel();
    const cancel = new AbortController();
    const request = { venue: 'binance', signal: cancel.signal };
    const all = await sample();
    await expect(
      fillHistory({ ...request, feed: all, coins: ['BTC'], days: 5, onCoin: () => cancel.abort() }),
    ).rejects.toThrow();
    const late: HistoryFeed = {
      ...all,
      book: async (...words) => {
        const book = await all.book(words[0], words[1], signal);
        cancel.abort();
        return book;
      },
    };
    await expect(fillDepth({ ...request, feed: late, wish: 'BTC' })).rejects.toThrow();
    expect(excel.workbook.tables()).toEqual([]);
  });

  it('a fault in the add-in is not told as a venue’s word', async () => {
    openExcel();
    const broken = failing(new TypeError('x is not a function'));
    const request = { feed: broken, venue: 'binance', coins: ['BTC'], days: 5, signal, onCoin };
    await expect(fillHistory(request)).rejects.toBeInstanceOf(TypeError);
  });
});
