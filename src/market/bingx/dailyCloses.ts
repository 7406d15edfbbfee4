import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { timestamped } from './timestamped';
import { BINGX } from './venue';

const { linearKlines, inverseKlines } = BINGX.endpoints;

const LIST = v.pipe(
  v.object({ code: v.literal(0), data: v.nullish(v.array(v.unknown()), []) }),
  v.transform(({ data }) => data),
);

/** Newest first; numbers as text, or as numbers where the contract is coin-margined. */
const CANDLE = v.pipe(
  v.object({ time: instant, close: positiveAmount }),
  v.transform(({ time, close }) => ({ openedAt: time, close })),
);

export function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { days, first, end }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const inverse = instrument.payoff === 'inverse';
  return readEndpoint(
    reading,
    inverse ? inverseKlines : linearKlines,
    (body) => readCandles(reading, instrument, LIST, CANDLE, body),
    {
      query: {
        symbol: instrument.symbol,
        interval: '1d',
        startTime: String(first.getTime()),
        endTime: String(end.getTime() - 1),
        limit: String(days),
        ...(inverse && timestamped(reading).query),
      },
    },
  );
}
