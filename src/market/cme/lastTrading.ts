import { FRIDAY, lastWeekday } from '../lastWeekday';
import { londonInstant } from '../londonInstant';
import { goodFriday } from './goodFriday';

const DECEMBER = 11;
const CHRISTMAS = 25;
const BOXING_DAY = 26;
const CLOSE = 16;

/**
 * Of all holidays in London or New York only these three can be the last Friday of a month, or the day before one that
 * is. New Year's Day on a Saturday closes neither on the Friday.
 */
function isHoliday(day: Date): boolean {
  if (day.getUTCMonth() === DECEMBER) return [CHRISTMAS, BOXING_DAY].includes(day.getUTCDate());
  return day.getTime() === goodFriday(day.getUTCFullYear()).getTime();
}

/**
 * When trading in a month's contract ends: 16:00 in London on its last Friday, or on the business day of both London
 * and the US before it.
 */
export function lastTrading(year: number, month: number): Date {
  const day = lastWeekday(year, month, FRIDAY);
  while (isHoliday(day)) day.setUTCDate(day.getUTCDate() - 1);
  return londonInstant(day, CLOSE);
}
