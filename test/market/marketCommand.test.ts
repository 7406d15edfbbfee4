import { createReplay } from '../../tools/replay/createReplay';
import { listen, type Listening } from '../../tools/serve/listen';
import { alignedTable } from '../../tools/market/alignedTable';
import { MOMENTS } from './support/replayedHttp';
import { runMarket } from './support/runMarket';

describe('the market command', () => {
  let venues: Listening;
  beforeAll(async () => {
    venues = await listen(createReplay(MOMENTS[0]), 0);
  });
  afterAll(() => venues.close());
  const upstream = () => `http://127.0.0.1:${venues.port}`;

  test('prints JSON and nothing else', async () => {
    const { code, out, err } = await runMarket(upstream(), 'mexc', '--json', '--symbols', 'ETH');
    expect(err).toBe('');
    expect(code).toBe(0);
    const json = JSON.parse(out) as { venue: string; contracts: object[]; quotes: object[] };
    expect(Object.keys(json)).toEqual(['venue', 'observedAt', 'contracts', 'quotes', 'problems']);
    expect(json).toMatchObject({
      venue: 'mexc',
      contracts: [{ key: 'mexc:ETH_USDT', contractSize: '0.01' }],
      quotes: [
        { key: 'mexc:ETH_USDT', mark: '3120.48', source: 'relay' },
        { key: 'mexc:spot:ETHUSDT', ask: '3121.22' },
      ],
    });
  }, 30_000);

  test('prints a venue without a feed of its own as well, with what there is to know of it', async () => {
    const { code, out, err } = await runMarket(upstream(), 'coinbase', '--json', '--symbols', 'BTC');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out) as Record<'contracts' | 'quotes' | 'problems', Record<string, string>[]>;
    const [contract] = json.contracts;
    const [quote] = json.quotes;
    expect(contract).toMatchObject({ contractSize: '0.01', source: 'static' });
    expect(contract?.['note']).toMatch(/^terms of /);
    expect(quote).toMatchObject({ key: contract?.['key'], index: '65003.21', source: 'relay' });
    expect(quote?.['note']).toMatch(/index of Kraken Futures/);
    expect(json.problems).toEqual([]);
  }, 30_000);

  test('prints tables for people', async () => {
    const { code, out } = await runMarket(upstream(), 'binance', '--symbols', 'BTC');
    expect(code).toBe(0);
    expect(out).toMatch(/^binance, read at 20/);
    expect(out).toContain('\n5 contracts\n');
    expect(out).toMatch(/^BTCUSD_PERP +BTC +perpetual +inverse +BTC +100 +1 +1 +0\.1 +8 +yes$/m);
  }, 30_000);

  test.each([
    [
      'an unknown venue',
      ['nowhere'],
      /^Error: venue must be one of binance, [a-z, ]*mexc[a-z, ]*; it is "nowhere"\n$/,
    ],
    ['no venue', [], /^Error: Name one venue\. Usage: .+\n$/],
    ['an unknown option', ['mexc', '--jsno'], /^Error: Unknown option '--jsno'.+Usage: .+\n$/],
    [
      'a time-out that is no number',
      ['mexc', '--timeout', 'soon'],
      /^Error: --timeout must be a number .+\n$/,
    ],
  ])(
    '%s is one sentence and exit code 1',
    async (_, words, sentence) => {
      const { code, out, err } = await runMarket(upstream(), ...words);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(sentence);
    },
    30_000,
  );

  test('a venue that cannot be reached is one sentence and exit code 1', async () => {
    const gone = await listen(createReplay(MOMENTS[0]), 0);
    await gone.close();
    const { code, err } = await runMarket(`http://127.0.0.1:${gone.port}`, 'binance');
    expect(code).toBe(1);
    expect(err).toBe('Error: Binance could not be reached by the relay; press Refresh again in a moment\n');
  }, 30_000);
});

describe('an aligned table', () => {
  const left = (text: string) => ({ text, align: 'left' as const });
  const right = (text: string) => ({ text, align: 'right' as const });

  test('pads words to the right and numbers to the left', () => {
    const rows = [
      [left('BTC'), right('65000.5')],
      [left('AVAX'), left('')],
    ];
    expect(alignedTable(['coin', 'price'], rows)).toBe(
      ['coin    price', '----  -------', 'BTC   65000.5', 'AVAX'].join('\n'),
    );
  });

  test("keeps a venue's control characters from the terminal", () => {
    expect(alignedTable(['coin'], [[left('B\u001b[31mTC\n')]])).toBe('coin\n-------\nB[31mTC');
  });
});
