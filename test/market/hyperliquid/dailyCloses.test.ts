import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { closesFrom, closesIn, told } from '../support/readPast';

const LINK: Instrument = {
  key: 'hyperliquid:LINK',
  venue: 'hyperliquid',
  symbol: 'LINK',
  base: 'LINK',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'linear',
};
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const candle = (day: string, c: unknown) => ({
  t: at(day),
  T: at(day) + 86_399_999,
  s: 'LINK',
  i: '1d',
  o: '17',
  c,
});

describe('daily closes of Hyperliquid', () => {
  test('the day that is not over is left out', async () => {
    const closes = await closesIn(MOMENTS[0], 'hyperliquid', 'BTC', 3);
    expect(closes).toMatchObject({ key: 'hyperliquid:BTC', quote: 'USD', source: 'relay', problems: [] });
    expect(told(closes)).toEqual([
      ['2026-10-30T00:00:00.000Z', '64680'],
      ['2026-10-31T00:00:00.000Z', '63968'],
      ['2026-11-01T00:00:00.000Z', '64522'],
    ]);
  });

  test('kPEPE: closes are per single coin', async () => {
    const closes = await closesIn(MOMENTS[0], 'hyperliquid', 'kPEPE', 2);
    expect(closes.base).toBe('PEPE');
    expect(told(closes).map(([, close]) => close)).toEqual(['0.000008998', '0.000009086']);
  });

  test('four hours later the days that are over have not changed', async () => {
    const earlier = await closesIn(MOMENTS[0], 'hyperliquid', 'BTC', 14);
    const later = await closesIn(MOMENTS[1], 'hyperliquid', 'BTC', 14);
    expect(earlier.closes).toHaveLength(14);
    expect(told(later)).toEqual(told(earlier));
  });

  test('posts one question that names the coin and the days in milliseconds', async () => {
    const { reading, asked } = await closesFrom(LINK, 365, () => [candle('2026-11-01', '18.25')]);
    expect(asked.map(({ url, body }) => [url.href, JSON.parse(body)])).toEqual([
      [
        'https://api.hyperliquid.xyz/info',
        {
          type: 'candleSnapshot',
          req: { coin: 'LINK', interval: '1d', startTime: at('2025-11-02'), endTime: at('2026-11-02') - 1 },
        },
      ],
    ]);
    expect(told(reading)).toEqual([['2026-11-01T00:00:00.000Z', '18.25']]);
  });

  test.each([
    ['text', '18.25', '18.25'],
    ['a number', 18.25, '18.25'],
    ['1e-8', '1e-8', '0.00000001'],
    ['empty', '', undefined],
    ['0', '0.0', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
  ])('a close as %s', async (_, close, expected) => {
    const { reading } = await closesFrom(LINK, 2, () => [
      candle('2026-10-31', '17.5'),
      candle('2026-11-01', close),
    ]);
    expect(reading.closes[1]?.close.toFixed()).toBe(expected);
  });

  test('a coin listed three days ago has three closes, and the sentence says so', async () => {
    const { reading } = await closesFrom(LINK, 30, () =>
      ['2026-10-30', '2026-10-31', '2026-11-01'].map((day) => candle(day, '18')),
    );
    expect(reading.closes).toHaveLength(3);
    expect(reading.problems.map(({ sentence }) => sentence)).toEqual([
      'Hyperliquid gave 3 of 30 daily closes of LINK; the other days stay blank',
    ]);
  });

  test.each([
    ['an empty list', []],
    ['null, which is a coin that does not exist', null],
  ])('%s is a sentence, not an empty table', async (_, body) => {
    await expect(closesFrom(LINK, 2, () => body)).rejects.toThrow(
      'Hyperliquid has no daily closes of LINK in the last 2 days',
    );
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    await expect(closesFrom(LINK, 2, () => ({ error: 'rate limited' }))).rejects.toThrow(
      'Hyperliquid answered with an error: rate limited;',
    );
  });

  test.each([[{ candles: [] }], ['none']])('envelope %j is refused', async (body) => {
    await expect(closesFrom(LINK, 2, () => body)).rejects.toThrow('in an unexpected form');
  });
});
