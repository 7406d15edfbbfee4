import * as v from 'valibot';
import { pagesOf, type DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { commonSource, readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { BINANCE } from './venue';

const { linearKlines, inverseKlines } = BINANCE.endpoints;
/** The coin-margined book refuses a longer stretch of time; the other would give more. */
const LONGEST_STRETCH = 200;

/** [opened, open, high, low, close, …], oldest first, today's unfinished day among them. */
const CANDLE = v.pipe(
  v.looseTuple([instant, v.unknown(), v.unknown(), v.unknown(), positiveAmount]),
  v.transform(([openedAt, , , , close]) => ({ openedAt, close })),
);

export async function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  span: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const endpoint = instrument.payoff === 'inverse' ? inverseKlines : linearKlines;
  const pages = await Promise.all(
    pagesOf(span, LONGEST_STRETCH).map(({ days, first, end }) =>
      readEndpoint(
        reading,
        endpoint,
        (body) => readCandles(reading, instrument, v.array(v.unknown()), CANDLE, body),
        {
          query: {
            symbol: instrument.symbol,
            interval: '1d',
            startTime: String(first.getTime()),
            // Without today, so that an answer kept over midnight never holds an unfinished day.
            endTime: String(end.getTime() - 1),
            limit: String(days),
          },
        },
      ),
    ),
  );
  return { value: pages.flatMap(({ value }) => value), source: commonSource(...pages) };
}
