import * as v from 'valibot';
import { pagesOf, type DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { commonSource, readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';
import { OKX } from './venue';

const MOST_CANDLES = 300;
const UNFINISHED = '0';

/** [opened, open, high, low, close, …, confirm], newest first; confirm tells whether the day is over. */
const CANDLE = v.pipe(
  v.looseTuple([
    instant,
    v.unknown(),
    v.unknown(),
    v.unknown(),
    positiveAmount,
    v.unknown(),
    v.unknown(),
    v.unknown(),
    v.unknown(),
  ]),
  v.transform(([openedAt, , , , close, , , , confirm]) => ({
    openedAt,
    close: confirm === UNFINISHED ? undefined : close,
  })),
);

export async function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  span: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const pages = await Promise.all(
    pagesOf(span, MOST_CANDLES).map(({ days, first, end }) =>
      readEndpoint(
        reading,
        OKX.endpoints.candles,
        (body) => readCandles(reading, instrument, ENVELOPE, CANDLE, body),
        {
          query: {
            instId: instrument.symbol,
            // The plain 1D is the day of Hong Kong.
            bar: '1Dutc',
            // Later than the one and earlier than the other, neither included.
            before: String(first.getTime() - 1),
            after: String(end.getTime()),
            limit: String(days),
          },
        },
      ),
    ),
  );
  return { value: pages.flatMap(({ value }) => value), source: commonSource(...pages) };
}
