import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { WEEX } from './venue';

/** [opened, open, high, low, close, …] */
const CANDLE = v.pipe(
  v.looseTuple([instant, v.unknown(), v.unknown(), v.unknown(), positiveAmount]),
  v.transform(([openedAt, , , , close]) => ({ openedAt, close })),
);

/** The newest days and no others, today's unfinished one among them. */
export function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { days }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  return readEndpoint(
    reading,
    WEEX.endpoints.klines,
    (body) => readCandles(reading, instrument, v.array(v.unknown()), CANDLE, body),
    { query: { symbol: instrument.symbol, interval: '1d', limit: String(days + 1) } },
  );
}
