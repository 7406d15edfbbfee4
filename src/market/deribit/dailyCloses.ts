import * as v from 'valibot';
import { isMidnight, pagesOf, type DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { commonSource, readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { DERIBIT } from './venue';

/**
 * The venue's own day begins at 08:00 UTC, when contracts settle. Two hours divide both that day and ours, so the
 * last two hours before midnight end with our day's close.
 */
const BAR_MINUTES = 120;
const BAR = BAR_MINUTES * 60_000;
const DAY = 86_400_000;
/** Of twelve bars each; the venue gives 5,000 bars at most. */
const MOST_DAYS = 200;

/** Columns instead of rows, oldest first; both are empty and the status is no_data where nothing was traded. */
const ENVELOPE = v.pipe(
  v.object({ result: v.object({ ticks: v.array(v.unknown()), close: v.array(v.unknown()) }) }),
  v.check(({ result: { ticks, close } }) => ticks.length === close.length, 'has columns of different length'),
  v.transform(({ result: { ticks, close } }) => ticks.map((tick, at) => ({ tick, close: close[at] }))),
);
const CANDLE = v.pipe(
  v.object({ tick: instant, close: positiveAmount }),
  v.transform(({ tick, close }) => ({ openedAt: tick, close })),
);

function daysOf(bars: readonly Candle[]): Candle[] {
  return bars.flatMap(({ openedAt, close }) => {
    const closedAt = openedAt.getTime() + BAR;
    return isMidnight(new Date(closedAt)) ? [{ openedAt: new Date(closedAt - DAY), close }] : [];
  });
}

export async function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  span: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const pages = await Promise.all(
    pagesOf(span, MOST_DAYS).map(({ first, end }) =>
      readEndpoint(
        reading,
        DERIBIT.endpoints.chart,
        (body) => readCandles(reading, instrument, ENVELOPE, CANDLE, body),
        {
          query: {
            instrument_name: instrument.symbol,
            resolution: String(BAR_MINUTES),
            start_timestamp: String(first.getTime()),
            end_timestamp: String(end.getTime() - 1),
          },
        },
      ),
    ),
  );
  return { value: pages.flatMap(({ value }) => daysOf(value)), source: commonSource(...pages) };
}
