import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { instant, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { HYPERLIQUID } from './venue';

/** null where there is no such coin. */
const ENVELOPE = v.nullish(v.array(v.unknown()), []);
/** t opens a day, T ends it. */
const CANDLE = v.pipe(
  v.object({ t: instant, c: positiveAmount }),
  v.transform(({ t, c }) => ({ openedAt: t, close: c })),
);

export function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { first, end }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  return readEndpoint(
    reading,
    HYPERLIQUID.endpoints.info,
    (body) => readCandles(reading, instrument, ENVELOPE, CANDLE, body),
    {
      bodyType: 'candleSnapshot',
      bodyFields: {
        'req.coin': instrument.symbol,
        'req.interval': '1d',
        'req.startTime': first.getTime(),
        'req.endTime': end.getTime() - 1,
      },
    },
  );
}
