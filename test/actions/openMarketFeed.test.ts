import { openMarketFeed } from '../../src/actions/openMarketFeed';

const signal = new AbortController().signal;

describe('the sample', () => {
  it('has five venues by name and a date, and answers for the coins asked for', async () => {
    const { venues, observedAt, read } = await openMarketFeed('sample', false);
    expect(venues.map(({ id }) => id)).toEqual(['binance', 'bybit', 'bingx', 'weex', 'mexc']);
    expect(venues.every(({ id, name }) => name.toLowerCase() === id)).toBe(true);
    expect(observedAt).toBeInstanceOf(Date);
    for (const { id } of venues) {
      const market = await read(id, { symbols: ['ETH'], signal });
      const rows = [...market.contracts, ...market.quotes];
      expect(new Set(rows.map(({ base }) => base))).toEqual(new Set(['ETH']));
      expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['sample']));
    }
  });

  it('has no other venue', async () => {
    const { read } = await openMarketFeed('sample', false);
    await expect(async () => read('okx', { symbols: ['BTC'], signal })).rejects.toThrow(
      'the sample data has no venue okx',
    );
  });
});

describe('live', () => {
  it('has the venues with an adapter, by name and without a date', async () => {
    const { venues, observedAt } = await openMarketFeed('live', true);
    expect(venues).toContainEqual({ id: 'binance', name: 'Binance' });
    expect(venues).toContainEqual({ id: 'mexc', name: 'MEXC' });
    expect(venues).toContainEqual({ id: 'cme', name: 'CME', startsOff: true });
    expect(observedAt).toBeUndefined();
  });

  it('refuses a venue without an adapter with a sentence', async () => {
    const { read } = await openMarketFeed('live', true);
    await expect(read('nowhere', { symbols: ['BTC'], signal })).rejects.toThrow('it is "nowhere"');
  });
});
