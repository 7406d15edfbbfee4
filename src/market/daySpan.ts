const DAY = 86_400_000;

/** Finished UTC days in a row, the last of them yesterday. */
export interface DaySpan {
  readonly days: number;
  /** Midnight at which the oldest of them began. */
  readonly first: Date;
  /** Midnight at which the last of them ended and today began. */
  readonly end: Date;
}

export function daySpan(now: Date, days: number): DaySpan {
  const today = Math.floor(now.getTime() / DAY) * DAY;
  return { days, first: new Date(today - days * DAY), end: new Date(today) };
}

/** The same in pieces of at most so many days, oldest first, for venues that give no more at once. */
export function pagesOf({ days, end }: DaySpan, longest: number): DaySpan[] {
  const pages: DaySpan[] = [];
  for (let left = days; left > 0; left -= longest) {
    const count = Math.min(left, longest);
    const first = new Date(end.getTime() - left * DAY);
    pages.push({ days: count, first, end: new Date(first.getTime() + count * DAY) });
  }
  return pages;
}

/** True for an instant at which a UTC day begins. */
export function isMidnight(instant: Date): boolean {
  return instant.getTime() % DAY === 0;
}
