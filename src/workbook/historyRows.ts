import type { DailyCloses } from '../model/dailyCloses';
import { numberFromDecimal } from '../model/numberFromDecimal';
import { serialFromDate } from '../model/serialFromDate';
import type { Cell } from './cell';
import type { HistoryUpdate } from './historyUpdate';
import { originsText, sourcesOf, venuesOf, type Origin, type Origins } from './origins';
import type { IncomingRow } from './planTable';

/** The days asked for, oldest first, as Excel counts them. */
function daysOf({ first, end }: HistoryUpdate): number[] {
  const start = serialFromDate(first);
  return Array.from({ length: serialFromDate(end) - start }, (_, index) => start + index);
}

/**
 * What an update says of each of its days; `before` is where a row's closes were from until now. A coin asked for has
 * its new close or, where the venue gave none, none: no row mixes two contracts of one coin.
 */
export function historyRows(
  update: HistoryUpdate,
  before: (day: number) => Origins,
): Map<number, IncomingRow> {
  const closes = update.series.map((series) => ({ series, byDay: closesByDay(series) }));
  const observedAt = Math.min(...update.series.map((series) => serialFromDate(series.observedAt)));
  return new Map(
    daysOf(update).map((day) => {
      const origins = new Map<string, Origin>(before(day));
      const row = new Map<string, Cell>([['day', day]]);
      for (const { series, byDay } of closes) {
        const close = byDay.get(day);
        row.set(series.base, close ?? '');
        if (close === undefined) origins.delete(series.base);
        else origins.set(series.base, { key: series.key, source: series.source });
      }
      row.set('venue', venuesOf(origins));
      row.set('contracts', originsText(origins));
      row.set('observedAt', observedAt);
      row.set('source', sourcesOf(origins));
      return [day, row];
    }),
  );
}

function closesByDay({ closes }: DailyCloses): Map<number, number> {
  return new Map(closes.map(({ day, close }) => [serialFromDate(day), numberFromDecimal(close)]));
}
