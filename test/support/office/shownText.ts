import type { Cell } from '../../../src/workbench/workbook';

/** A cell as a user would see it, for the number formats that the tests use. */
export function shownText(value: Cell['value'], numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return String(Number(value.toPrecision(11)));
  if (/[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\./g, ''))) return shownDate(value, numberFormat);
  return shownNumber(value, numberFormat);
}

function shownNumber(value: number, numberFormat: string): string {
  const pattern = (numberFormat.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  const scaled = pattern.includes('%') ? value * 100 : value;
  const digits = /[#0?][#0?,]*(?:\.([#0?]+))?/.exec(pattern);
  if (!digits) return pattern;
  const decimals = digits[1] ?? '';
  const shown = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits[0].includes(','),
  }).format(scaled);
  return pattern.replace(digits[0], shown).replaceAll('"', '');
}

function shownDate(serial: number, numberFormat: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (part: number) => String(part).padStart(2, '0');
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: date.toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
  };
  const minutes = two(date.getUTCMinutes());
  return numberFormat
    .replace(/(h+:)m+/gi, (_match, hours: string) => `${hours}\u0000`)
    .replace(/yyyy|yy|mmm|mm|m|dd|d|hh|h|ss/gi, (token) => parts[token.toLowerCase()] ?? token)
    .replaceAll('\u0000', minutes)
    .replace(/["\\]/g, '');
}
