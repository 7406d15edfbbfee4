import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { KRAKEN_FUTURES } from './venue';

const ENVELOPE = v.pipe(
  v.object({ candles: v.array(v.unknown()) }),
  v.transform(({ candles }) => candles),
);
/** Answered in milliseconds, though asked in seconds. */
const CANDLE = v.pipe(
  v.object({ time: instant, close: positiveAmount }),
  v.transform(({ time, close }) => ({ openedAt: time, close })),
);

const seconds = (milliseconds: number): string => String(Math.floor(milliseconds / 1000));

/** Of what was traded: the same address has marks and the index under other names. */
export function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { first, end }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  return readEndpoint(
    reading,
    KRAKEN_FUTURES.endpoints.candles,
    (body) => readCandles(reading, instrument, ENVELOPE, CANDLE, body),
    {
      segments: { symbol: instrument.symbol },
      query: { from: seconds(first.getTime()), to: seconds(end.getTime() - 1) },
    },
  );
}
