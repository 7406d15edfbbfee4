import type { DailyClose } from '../model/dailyCloses';
import { isMidnight, type DaySpan } from './daySpan';
import type { Instrument } from './instrument';
import { closesOf, type Candle } from './readCandles';
import type { VenueReading } from './venueReading';

/**
 * A venue's days as ours: of the days asked for and finished only, oldest first, each once, per single coin. A day that
 * does not begin at midnight UTC is another day, and its close is not taken for that of the UTC day.
 */
export function closesFromCandles(
  reading: VenueReading,
  { symbol, baseScale }: Instrument,
  { first, end }: DaySpan,
  candles: readonly Candle[],
): DailyClose[] {
  const ofDays = candles.filter(({ openedAt }) => isMidnight(openedAt));
  const odd = candles.find(({ openedAt }) => !isMidnight(openedAt));
  if (odd !== undefined) {
    const time = odd.openedAt.toISOString().slice(11, 16);
    reading.problems.push({
      venue: reading.venue.id,
      symbol,
      sentence: `${reading.venue.name} sent days among the ${closesOf({ symbol })} that begin at ${time} UTC instead of midnight; they are left out`,
    });
  }
  const closes = new Map<number, DailyClose>();
  for (const { openedAt, close } of ofDays) {
    if (close === undefined || openedAt < first || openedAt >= end) continue;
    closes.set(openedAt.getTime(), { day: openedAt, close: close.div(baseScale ?? 1) });
  }
  return [...closes.values()].toSorted((a, b) => a.day.getTime() - b.day.getTime());
}
