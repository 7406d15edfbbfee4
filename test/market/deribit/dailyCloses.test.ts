import type { Instrument } from '../../../src/market/instrument';
import { MOMENTS } from '../support/replayedHttp';
import { closesFrom, closesIn, told, type Reply } from '../support/readPast';

const ETH: Instrument = {
  key: 'deribit:ETH-PERPETUAL',
  venue: 'deribit',
  symbol: 'ETH-PERPETUAL',
  base: 'ETH',
  quote: 'USD',
  kind: 'perpetual',
  payoff: 'inverse',
};
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const chart = (ticks: unknown, close: unknown, status = 'ok') => ({
  jsonrpc: '2.0',
  result: { status, ticks, close },
});
const at = (instant: string) => Date.parse(`${instant}:00Z`);

describe('daily closes of Deribit', () => {
  test('the last two hours of a UTC day end with its close; today is left out', async () => {
    const closes = await closesIn(MOMENTS[0], 'deribit', 'BTC-PERPETUAL', 3);
    expect(closes).toMatchObject({
      key: 'deribit:BTC-PERPETUAL',
      quote: 'USD',
      source: 'relay',
      problems: [],
    });
    expect(told(closes)).toEqual([
      ['2026-10-30T00:00:00.000Z', '64669.5'],
      ['2026-10-31T00:00:00.000Z', '63956.5'],
      ['2026-11-01T00:00:00.000Z', '64511'],
    ]);
  });

  test('1000PEPE: closes are per single coin', async () => {
    const closes = await closesIn(MOMENTS[0], 'deribit', '1000PEPE_USDC-PERPETUAL', 2);
    expect(told(closes).map(([, close]) => close)).toEqual(['0.000008998', '0.000009086']);
  });

  test('four hours later the days that are over have not changed', async () => {
    const earlier = await closesIn(MOMENTS[0], 'deribit', 'BTC-PERPETUAL', 5);
    const later = await closesIn(MOMENTS[1], 'deribit', 'BTC-PERPETUAL', 5);
    expect(earlier.closes).toHaveLength(5);
    expect(told(later)).toEqual(told(earlier));
  });

  test('asks for two-hour bars, because the day of the venue begins at 08:00 UTC', async () => {
    const { reading, asked } = await closesFrom(ETH, 1, () =>
      chart(
        [at('2026-11-01T06:00'), at('2026-11-01T08:00'), at('2026-11-01T20:00'), at('2026-11-01T22:00')],
        [3001, 3002, 3003, 3004.5],
      ),
    );
    expect(asked.map(({ url }) => url.href)).toEqual([
      `https://www.deribit.com/api/v2/public/get_tradingview_chart_data?instrument_name=ETH-PERPETUAL&resolution=120&start_timestamp=${at('2026-11-01T00:00')}&end_timestamp=${at('2026-11-02T00:00') - 1}`,
    ]);
    expect(told(reading)).toEqual([['2026-11-01T00:00:00.000Z', '3004.5']]);
    expect(reading.problems).toEqual([]);
  });

  test('a day whose last bar is missing has no close: the bar before is none', async () => {
    const { reading } = await closesFrom(ETH, 2, () =>
      chart([at('2026-10-31T22:00'), at('2026-11-01T20:00')], [2990.5, 3003]),
    );
    expect(told(reading)).toEqual([['2026-10-31T00:00:00.000Z', '2990.5']]);
    expect(reading.problems[0]?.sentence).toBe(
      'Deribit gave 1 of 2 daily closes of ETH-PERPETUAL; the other days stay blank',
    );
  });

  test('a year is two pages of less than 5,000 bars that join without a gap or a day twice', async () => {
    const page: Reply = ({ searchParams }) => {
      const [start, end] = ['start_timestamp', 'end_timestamp'].map((key) =>
        Number(searchParams.get(key)),
      ) as [number, number];
      const bars = Array.from(
        { length: Math.ceil((end - start) / (2 * HOUR)) },
        (_, bar) => start + bar * 2 * HOUR,
      );
      expect(bars.length).toBeLessThan(5000);
      return chart(
        bars,
        bars.map((bar) => Math.floor(bar / DAY)),
      );
    };
    const { reading, asked } = await closesFrom(ETH, 365, page);
    expect(asked).toHaveLength(2);
    expect(reading.closes.map(({ close }) => close.toNumber())).toEqual(
      Array.from({ length: 365 }, (_, day) => 20_394 + day),
    );
  });

  test.each([
    ['a number', 3004.5, '3004.5'],
    ['text', '3004.5', '3004.5'],
    ['1e-8', 1e-8, '0.00000001'],
    ['0', 0, undefined],
    ['null', null, undefined],
    ['empty', '', undefined],
  ])('a close as %s', async (_, close, expected) => {
    const { reading } = await closesFrom(ETH, 2, () =>
      chart([at('2026-10-31T22:00'), at('2026-11-01T22:00')], [2990.5, close]),
    );
    expect(reading.closes[1]?.close.toFixed()).toBe(expected);
  });

  test('no_data is a sentence, not an empty table', async () => {
    await expect(closesFrom(ETH, 2, () => chart([], [], 'no_data'))).rejects.toThrow(
      'Deribit has no daily closes of ETH-PERPETUAL in the last 2 days',
    );
  });

  test('columns of different length are refused: prices would go to other days', async () => {
    const asked = closesFrom(ETH, 2, () => chart([at('2026-10-31T22:00'), at('2026-11-01T22:00')], [2990.5]));
    await expect(asked).rejects.toThrow(
      'Deribit sent its daily closes of ETH-PERPETUAL in an unexpected form',
    );
  });

  test('a symbol that does not exist is told in the words of the venue', async () => {
    const error = { code: -32602, message: 'Invalid params', data: { reason: 'instrument_not_found' } };
    const asked = closesFrom(ETH, 2, () => Response.json({ jsonrpc: '2.0', error }, { status: 400 }));
    await expect(asked).rejects.toThrow('Deribit answered with HTTP 400: Invalid params;');
  });

  test('HTTP 200 with an error body rejects', async () => {
    const asked = closesFrom(ETH, 2, () => ({ error: { code: 10028, message: 'too_many_requests' } }));
    await expect(asked).rejects.toThrow('Deribit answered with an error: too_many_requests;');
  });
});
