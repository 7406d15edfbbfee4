import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { closesFrom, closesIn, told } from '../support/readPast';

const LINK: Instrument = {
  key: 'krakenfutures:PF_LINKUSD',
  venue: 'krakenfutures',
  symbol: 'PF_LINKUSD',
  base: 'LINK',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'linear',
};
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const candle = (day: string, close: unknown) => ({
  time: at(day),
  open: '17',
  high: '19',
  low: '16',
  close,
  volume: '9',
});
const chart = (...candles: unknown[]) => ({ candles, more_candles: false });

describe('daily closes of Kraken Futures', () => {
  test('the day that is not over is left out, and XBT is Bitcoin', async () => {
    const closes = await closesIn(MOMENTS[0], 'krakenfutures', 'PF_XBTUSD', 3);
    expect(closes).toMatchObject({ base: 'BTC', quote: 'USD', source: 'relay', problems: [] });
    expect(told(closes)).toEqual([
      ['2026-10-30T00:00:00.000Z', '64676'],
      ['2026-10-31T00:00:00.000Z', '63964'],
      ['2026-11-01T00:00:00.000Z', '64518'],
    ]);
  });

  test('an inverse contract has its own prices, in dollars a coin all the same', async () => {
    const closes = await closesIn(MOMENTS[0], 'krakenfutures', 'PI_XBTUSD', 1);
    expect(told(closes)).toEqual([['2026-11-01T00:00:00.000Z', '64512']]);
  });

  test('PEPE is counted in single coins and so are its prices', async () => {
    const closes = await closesIn(MOMENTS[0], 'krakenfutures', 'PF_PEPEUSD', 2);
    expect(told(closes).map(([, close]) => close)).toEqual(['0.000008998', '0.000009086']);
  });

  test('four hours later the days that are over have not changed', async () => {
    const earlier = await closesIn(MOMENTS[0], 'krakenfutures', 'PF_XBTUSD', 14);
    const later = await closesIn(MOMENTS[1], 'krakenfutures', 'PF_XBTUSD', 14);
    expect(earlier.closes).toHaveLength(14);
    expect(told(later)).toEqual(told(earlier));
  });

  test('asks in seconds, is answered in milliseconds', async () => {
    const { reading, asked } = await closesFrom(LINK, 365, () => chart(candle('2026-11-01', '18.25')));
    expect(asked.map(({ url }) => url.href)).toEqual([
      `https://futures.kraken.com/api/charts/v1/trade/PF_LINKUSD/1d?from=${at('2025-11-02') / 1000}&to=${at('2026-11-02') / 1000 - 1}`,
    ]);
    expect(told(reading)).toEqual([['2026-11-01T00:00:00.000Z', '18.25']]);
  });

  test('a time in seconds is no day of the last century but one that is not taken', async () => {
    const asked = closesFrom(LINK, 2, () =>
      chart({ ...candle('2026-11-01', '18'), time: at('2026-11-01') / 1000 }),
    );
    await expect(asked).rejects.toThrow('instead of midnight; they are left out');
  });

  test.each([
    ['text', '18.25', '18.25'],
    ['a number', 18.25, '18.25'],
    ['1e-8', '1e-8', '0.00000001'],
    ['empty', '', undefined],
    ['0', '0', undefined],
    ['null', null, undefined],
    ['missing', undefined, undefined],
  ])('a close as %s', async (_, close, expected) => {
    const { reading } = await closesFrom(LINK, 2, () =>
      chart(candle('2026-10-31', '17.5'), candle('2026-11-01', close)),
    );
    expect(reading.closes[1]?.close.toFixed()).toBe(expected);
  });

  test('fewer days than asked for are told', async () => {
    const { reading } = await closesFrom(LINK, 30, () => ({
      candles: [candle('2026-10-31', '17.5'), candle('2026-11-01', '18')],
      more_candles: true,
    }));
    expect(reading.problems.map(({ sentence }) => sentence)).toEqual([
      'Kraken Futures gave 2 of 30 daily closes of PF_LINKUSD; the other days stay blank',
    ]);
  });

  test('an empty list is a sentence, not an empty table', async () => {
    await expect(closesFrom(LINK, 2, () => chart())).rejects.toThrow(
      'Kraken Futures has no daily closes of PF_LINKUSD in the last 2 days',
    );
  });

  test('a symbol that does not exist is HTTP 404', async () => {
    const asked = closesFrom(LINK, 2, () => new Response('', { status: 404 }));
    await expect(asked).rejects.toThrow('Kraken Futures answered with HTTP 404');
  });

  test('HTTP 200 with an error body rejects with the words of the venue', async () => {
    const asked = closesFrom(LINK, 2, () => ({ result: 'error', error: 'apiLimitExceeded' }));
    await expect(asked).rejects.toThrow('Kraken Futures answered with an error: apiLimitExceeded;');
  });

  test.each([[null], [[candle('2026-11-01', '18')]], [{ candles: {} }]])(
    'envelope %j is refused',
    async (body) => {
      await expect(closesFrom(LINK, 2, () => body)).rejects.toThrow('in an unexpected form');
    },
  );
});
