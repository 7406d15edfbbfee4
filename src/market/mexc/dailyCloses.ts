import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { amount, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { MEXC } from './venue';

const MILLISECONDS = 1000;
const HOUR = 3_600_000;
/** The last third of a UTC day begins at this hour. */
const LAST_THIRD = 16;

/** A list for each field, all as long. */
const LISTS = v.pipe(
  v.object({
    success: v.literal(true),
    data: v.object({ time: v.array(v.unknown()), close: v.array(v.unknown()) }),
  }),
  v.transform(({ data: { time, close } }) => time.map((seconds, at) => [seconds, close[at]])),
);

/** [opened in seconds, close] of eight hours. */
const CANDLE = v.pipe(
  v.tuple([amount, positiveAmount]),
  v.transform(([seconds, close]) => ({
    openedAt: seconds && new Date(seconds.times(MILLISECONDS).toNumber()),
    close,
  })),
);

/**
 * The venue does not say at which hour its own days begin, so a day's close is that of the eight hours before midnight
 * UTC.
 */
export async function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { first, end }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const { value, source } = await readEndpoint(
    reading,
    MEXC.endpoints.kline,
    (body) => readCandles(reading, instrument, LISTS, CANDLE, body),
    {
      segments: { symbol: instrument.symbol },
      query: {
        interval: 'Hour8',
        start: String(first.getTime() / MILLISECONDS),
        end: String(end.getTime() / MILLISECONDS - 1),
      },
    },
  );
  const days = value
    .filter(({ openedAt }) => openedAt.getUTCHours() === LAST_THIRD)
    .map(({ openedAt, close }) => ({ openedAt: new Date(openedAt.getTime() - LAST_THIRD * HOUR), close }));
  return { value: days, source };
}
