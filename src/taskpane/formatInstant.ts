const instant = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long' });

/** Date and time in the user's language and zone. */
export function formatInstant(date: Date): string {
  return instant.format(date);
}

export function formatTime(date: Date): string {
  return time.format(date);
}

export function formatDay(date: Date): string {
  return day.format(date);
}
