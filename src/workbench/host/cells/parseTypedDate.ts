import type { CellChange } from '../../workbook';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TIME = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?\s*(am|pm)?$/i;
const DAY_MS = 86_400_000;

/** A text that Excel takes for a date, a time, or both: "DEC-26", "2026-12-31", "12/31/2026 8:30". */
export function parseTypedDate(typed: string): CellChange | null {
  const text = typed.trim();
  const time = parseTime(text);
  if (time !== null) return { value: time, numberFormat: 'h:mm' };
  const date = parseDate(text);
  if (date) return date;
  const split = /^(\S+(?: \d{1,2},? \d{4})?)[ T](\d.*?)Z?$/.exec(text);
  const day = split?.[1] === undefined ? null : parseDate(split[1]);
  const clock = split?.[2] === undefined ? null : parseTime(split[2]);
  if (!day || clock === null || text.includes('T')) return null;
  return { value: Number(day.value) + clock, numberFormat: 'm/d/yyyy h:mm' };
}

function parseTime(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4]?.toLowerCase();
  const hours = (Number(match[1]) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  return (hours * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
}

function parseDate(text: string): CellChange | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (us) {
    const format = us[3] === undefined ? 'd-mmm' : 'm/d/yyyy';
    return dated(fullYear(us[3]), Number(us[1]), Number(us[2]), format);
  }
  return parseNamedMonth(text);
}

/** "26-Dec", "26 Dec 2026", "Dec-26", "December 2026", "Dec 26, 2026". */
function parseNamedMonth(text: string): CellChange | null {
  const dayFirst = /^(\d{1,2})[ \-/]?([a-z]{3,9})(?:[ \-/,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) {
    const format = dayFirst[3] === undefined ? 'd-mmm' : 'd-mmm-yy';
    return dated(fullYear(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]), format);
  }
  const monthFirst = /^([a-z]{3,9})[ \-/]?(\d{1,4})(?:[ \-/,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (!monthFirst) return null;
  const month = monthNumber(monthFirst[1]);
  const number = Number(monthFirst[2]);
  if (monthFirst[3] !== undefined) return dated(fullYear(monthFirst[3]), month, number, 'd-mmm-yy');
  // A number that cannot be a day of the month is a year.
  return (
    dated(fullYear(undefined), month, number, 'd-mmm') ??
    (/^\d{2}(\d{2})?$/.test(monthFirst[2] ?? '') ? dated(fullYear(monthFirst[2]), month, 1, 'mmm-yy') : null)
  );
}

function monthNumber(word: string | undefined): number {
  const name = (word ?? '').toLowerCase();
  const month = MONTHS.indexOf(name.slice(0, 3));
  const whole = new Date(Date.UTC(2000, month, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  return month >= 0 && (name.length === 3 || whole.toLowerCase() === name) ? month + 1 : 0;
}

function fullYear(digits: string | undefined): number {
  if (digits === undefined) return new Date().getFullYear();
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string): CellChange | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal =
    year >= 1900 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && month > 0 ? { value: time / DAY_MS + 25_569, numberFormat } : null;
}
