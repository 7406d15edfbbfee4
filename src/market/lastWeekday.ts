export const SUNDAY = 0;
export const FRIDAY = 5;

/** Midnight UTC of the last such weekday of a month; January is 0, as in Date. */
export function lastWeekday(year: number, month: number, weekday: number): Date {
  const day = new Date(Date.UTC(year, month + 1, 0));
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() - weekday + 7) % 7));
  return day;
}
