import * as v from 'valibot';
import type { DaySpan } from '../daySpan';
import type { Instrument } from '../instrument';
import { closesOf, readCandles, type Candle } from '../readCandles';
import { readEndpoint, type Read } from '../readEndpoint';
import { readEnvelope } from '../readRows';
import { requireSymbol } from '../sameSymbol';
import { instant, optionalWord, positiveAmount } from '../venueFields';
import type { VenueReading } from '../venueReading';
import { ENVELOPE } from './envelope';
import { BYBIT } from './venue';

const SYMBOL = v.pipe(
  v.object({ result: v.object({ symbol: optionalWord }) }),
  v.transform(({ result }) => result.symbol ?? ''),
);

/** [opened, open, high, low, close, …], newest first, all as text. */
const CANDLE = v.pipe(
  v.looseTuple([instant, v.unknown(), v.unknown(), v.unknown(), positiveAmount]),
  v.transform(([openedAt, , , , close]) => ({ openedAt, close })),
);

export function readDailyCloses(
  reading: VenueReading,
  instrument: Instrument,
  { days, first, end }: DaySpan,
): Promise<Read<readonly Candle[]>> {
  const { symbol, payoff } = instrument;
  return readEndpoint(
    reading,
    BYBIT.endpoints.kline,
    (body) => {
      const what = closesOf(instrument);
      // An answer without any day may be without a name.
      requireSymbol(reading, what, symbol, readEnvelope(reading, what, SYMBOL, body) || symbol);
      return readCandles(reading, instrument, ENVELOPE, CANDLE, body);
    },
    {
      query: {
        category: payoff === 'inverse' ? 'inverse' : 'linear',
        symbol,
        interval: 'D',
        start: String(first.getTime()),
        end: String(end.getTime() - 1),
        limit: String(days),
      },
    },
  );
}
