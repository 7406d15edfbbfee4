import { lastWeekday, SUNDAY } from './lastWeekday';

const HOUR = 3_600_000;
const MARCH = 2;
const OCTOBER = 9;

/** An hour of the clock in London on a day, itself given as its midnight UTC. The clock changes at night. */
export function londonInstant(day: Date, hour: number): Date {
  const year = day.getUTCFullYear();
  const isSummer = day >= lastWeekday(year, MARCH, SUNDAY) && day < lastWeekday(year, OCTOBER, SUNDAY);
  return new Date(day.getTime() + (hour - (isSummer ? 1 : 0)) * HOUR);
}
