import type { DailyClose } from '../model/dailyCloses';
import type { Decimal } from '../model/decimal';
import { isMidnight, type DaySpan } from './daySpan';
import type { Candle } from './readCandles';

/**
 * A venue's days as ours: of the days asked for and finished only, oldest first, each once, per single coin. A day that
 * does not begin at midnight UTC is another day, and its close is not taken for that of the UTC day.
 */
export function closesFromCandles(
  candles: readonly Candle[],
  { first, end }: DaySpan,
  scale: Decimal | 1 = 1,
): DailyClose[] {
  const closes = new Map<number, DailyClose>();
  for (const { openedAt, close } of candles) {
    if (close === undefined || !isMidnight(openedAt) || openedAt < first || openedAt >= end) continue;
    closes.set(openedAt.getTime(), { day: openedAt, close: close.div(scale) });
  }
  return [...closes.values()].toSorted((a, b) => a.day.getTime() - b.day.getTime());
}
