import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { closesFrom, closesIn, told, type Reply } from '../support/readPast';

const LINK: Instrument = {
  key: 'okx:LINK-USDT-SWAP',
  venue: 'okx',
  symbol: 'LINK-USDT-SWAP',
  base: 'LINK',
  quote: 'USDT',
  kind: 'perpetual',
  payoff: 'linear',
};
const at = (day: string) => String(Date.parse(`${day}T00:00:00Z`));
const candle = (day: string, close: unknown, confirm = '1') => [
  at(day),
  '17',
  '19',
  '16',
  close,
  '9',
  '9',
  '9',
  confirm,
];
const enveloped = (...data: unknown[]) => ({ code: '0', msg: '', data });
const read = async (days: number, ...candles: unknown[]) =>
  (await closesFrom(LINK, days, () => enveloped(...candles))).reading;

describe('daily closes of OKX', () => {
  test('newest first becomes oldest first, and the day that is not over is left out', async () => {
    const closes = await closesIn(MOMENTS[0], 'okx', 'BTC-USDT-SWAP', 3);
    expect(closes).toMatchObject({
      key: 'okx:BTC-USDT-SWAP',
      base: 'BTC',
      quote: 'USDT',
      source: 'relay',
      problems: [],
    });
    expect(told(closes)).toEqual([
      ['2026-10-30T00:00:00.000Z', '64688.4'],
      ['2026-10-31T00:00:00.000Z', '63975.6'],
      ['2026-11-01T00:00:00.000Z', '64530.1'],
    ]);
  });

  test('an inverse contract has its own prices, in dollars a coin all the same', async () => {
    const closes = await closesIn(MOMENTS[0], 'okx', 'BTC-USD-SWAP', 1);
    expect(told(closes)).toEqual([['2026-11-01T00:00:00.000Z', '64512.8']]);
  });

  test('four hours later the days that are over have not changed', async () => {
    const earlier = await closesIn(MOMENTS[0], 'okx', 'BTC-USDT-SWAP', 14);
    const later = await closesIn(MOMENTS[1], 'okx', 'BTC-USDT-SWAP', 14);
    expect(earlier.closes).toHaveLength(14);
    expect(told(later)).toEqual(told(earlier));
  });

  test('asks for days of UTC, not of Hong Kong, between two instants in milliseconds', async () => {
    const { asked } = await closesFrom(LINK, 2, () => enveloped(candle('2026-11-01', '18')));
    expect(asked.map(({ url }) => url.href)).toEqual([
      `https://www.okx.com/api/v5/market/candles?instId=LINK-USDT-SWAP&bar=1Dutc&before=${Date.parse('2026-10-31T00:00:00Z') - 1}&after=${at('2026-11-02')}&limit=2`,
    ]);
  });

  test('a day of Hong Kong begins at 16:00 UTC and is not taken for a day of UTC', async () => {
    const hongKong = ['1793548800000', '1', '1', '1', '99', '9', '9', '9', '1'];
    const closes = await read(2, hongKong, candle('2026-10-31', '17.5'));
    expect(told(closes)).toEqual([['2026-10-31T00:00:00.000Z', '17.5']]);
    expect(closes.problems[0]?.sentence).toContain('begin at 16:00 UTC instead of midnight');
  });

  test('more than 300 days are two pages that join without a gap or a day twice', async () => {
    const page: Reply = ({ searchParams }) => {
      const [before, after] = ['before', 'after'].map((key) => Number(searchParams.get(key))) as [
        number,
        number,
      ];
      const days: unknown[] = [];
      for (let open = after - 86_400_000; open > before; open -= 86_400_000) {
        days.push([String(open), '1', '1', '1', String(open / 86_400_000), '9', '9', '9', '1']);
      }
      return enveloped(...days);
    };
    const { reading, asked } = await closesFrom(LINK, 365, page);
    expect(asked.map(({ url }) => url.searchParams.get('limit'))).toEqual(['300', '65']);
    const days = reading.closes.map(({ close }) => close.toNumber());
    expect(days).toEqual(Array.from({ length: 365 }, (_, day) => 20_394 + day));
    expect(reading.closes.at(-1)?.day.toISOString()).toBe('2026-11-01T00:00:00.000Z');
  });

  test('confirm 0 is a day that is not over, even among the days asked for', async () => {
    const closes = await read(2, candle('2026-11-01', '18.1', '0'), candle('2026-10-31', '17.5'));
    expect(told(closes)).toEqual([['2026-10-31T00:00:00.000Z', '17.5']]);
    expect(closes.problems.map(({ sentence }) => sentence)).toEqual([
      'OKX gave 1 of 2 daily closes of LINK-USDT-SWAP; the other days stay blank',
    ]);
  });

  test.each([
    ['text', '18.25', '18.25'],
    ['a number', 18.25, '18.25'],
    ['1e-8', '1e-8', '0.00000001'],
    ['empty', '', undefined],
    ['0', '0', undefined],
    ['null', null, undefined],
    ['a word', 'n/a', undefined],
  ])('a close as %s', async (_, close, expected) => {
    const closes = await read(2, candle('2026-11-01', close), candle('2026-10-31', '17.5'));
    expect(closes.closes[1]?.close.toFixed()).toBe(expected);
  });

  test('rows that cannot be read are counted, and the others stay', async () => {
    const closes = await read(1, null, ['soon', '1'], candle('2026-11-01', '18'));
    expect(told(closes)).toEqual([['2026-11-01T00:00:00.000Z', '18']]);
    expect(closes.problems[0]?.sentence).toBe(
      'OKX sent 2 of the daily closes of LINK-USDT-SWAP in a form that cannot be read; they are left out',
    );
  });

  test('a symbol that does not exist is HTTP 200 with an error, told in the words of the venue', async () => {
    const asked = closesFrom(LINK, 2, () => ({
      code: '51001',
      msg: 'Instrument ID does not exist',
      data: [],
    }));
    await expect(asked).rejects.toThrow('OKX answered with an error: Instrument ID does not exist;');
  });

  test('an empty list is a sentence, not an empty table', async () => {
    await expect(read(2)).rejects.toThrow('OKX has no daily closes of LINK-USDT-SWAP in the last 2 days');
  });

  test.each([[null], [{ code: '0', data: {} }], [{ data: [candle('2026-11-01', '18')] }]])(
    'envelope %j is refused',
    async (body) => {
      await expect(closesFrom(LINK, 2, () => body)).rejects.toThrow('in an unexpected form');
    },
  );
});
