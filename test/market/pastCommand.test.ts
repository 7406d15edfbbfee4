import { createReplay } from '../../tools/replay/createReplay';
import { listen, type Listening } from '../../tools/serve/listen';
import { recentMoment } from './support/recentMoment';
import { runMarket } from './support/runMarket';

const DAY = 86_400_000;

describe('closes and books on the command line', () => {
  let venues: Listening;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    const recent = await recentMoment([64_000.5, 65_000, 64_500], [3000, 3100, 3050]);
    remove = recent.remove;
    venues = await listen(createReplay(recent.folder), 0);
  });
  afterAll(async () => {
    await venues.close();
    await remove();
  });

  const market = (...words: string[]) => runMarket(`http://127.0.0.1:${venues.port}`, ...words);

  const daysAgo = (days: number) =>
    new Date(Math.floor(Date.now() / DAY) * DAY - days * DAY).toISOString().slice(0, 10);

  test('closes of a coin as a table, oldest first', async () => {
    const { code, out, err } = await market('binance', '--closes', 'btc', '--days', '2');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^binance:BTCUSDT, read at 20\S+Z, relay\n\n2 closes of UTC days, USDT per BTC\n/);
    expect(out).toContain(`${daysAgo(2)}  65000\n${daysAgo(1)}  64500\n`);
  }, 30_000);

  test('closes as JSON and nothing else', async () => {
    const { code, out } = await market('binance', '--closes', 'ETHUSDT', '--days', '3', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      key: 'binance:ETHUSDT',
      base: 'ETH',
      quote: 'USDT',
      closes: [
        { day: daysAgo(3), close: '3000' },
        { day: daysAgo(2), close: '3100' },
        { day: daysAgo(1), close: '3050' },
      ],
      source: 'relay',
      problems: [],
    });
  }, 30_000);

  test('a book as a table and as JSON', async () => {
    const [table, json] = await Promise.all([
      market('mexc', '--book', 'BTC_USD'),
      market('mexc', '--book', 'BTC_USD', '--json'),
    ]);
    expect(table.out).toMatch(/^mexc:BTC_USD, read at /);
    expect(table.out).toMatch(/^ +95 +64990\.5 +64991 +120$/m);
    expect(JSON.parse(json.out)).toMatchObject({
      key: 'mexc:BTC_USD',
      bids: expect.arrayContaining([{ price: '64990.5', contracts: '95' }]) as unknown,
    });
  }, 30_000);

  test.each([
    [
      'a venue without closes',
      ['cme', '--closes', 'BTC'],
      /^Error: CME .+choose another venue, such as Binance/,
    ],
    [
      'a contract that is not listed',
      ['binance', '--book', 'NOPE'],
      /^Error: Binance lists no contract NOPE; /,
    ],
    [
      'too many days',
      ['binance', '--closes', 'BTC', '--days', '999'],
      /^Error: days must be a whole number /,
    ],
    [
      'days that are no number',
      ['binance', '--closes', 'BTC', '--days', 'x'],
      /^Error: --days must be a number/,
    ],
  ])(
    '%s is one sentence and exit code 1',
    async (_, words, sentence) => {
      const { code, out, err } = await market(...words);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(sentence);
    },
    30_000,
  );
});
