/** The sign before the decimals. */
export type DecimalSign = '.' | ',';

/** Thousands are also set apart with spaces and apostrophes. */
const APART = /(?<=\d)[\s'’](?=\d{3}(?!\d))/g;
const BARE = /^[+-]?(?=[.,]?\d)([\d.,]*?)(?:e[+-]?\d+)?$/i;

const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.');

/** A number as people write it, without what only helps to read it. */
function bare(text: string): string {
  return text.trim().replace(/^[−–]/, '-').replace(APART, '');
}

/** Which sign the decimals of a number must have; "either" when it could be both, undefined when it has no such sign. */
export function decimalSignOf(text: string): DecimalSign | 'either' | undefined {
  const digits = BARE.exec(bare(text))?.[1] ?? '';
  const signs = [...digits].filter((sign): sign is DecimalSign => sign === '.' || sign === ',');
  const last = signs.at(-1);
  if (last === undefined) return undefined;
  if (signs.includes(other(last))) return last;
  if (signs.length > 1) return other(last);
  // Three digits behind one sign may be decimals or thousands: 1,234.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'either' : last;
}

/** The number behind a text whose decimal sign is known; undefined when it is none. */
export function writtenNumber(text: string, sign: DecimalSign): number | undefined {
  const [decimals, thousands] = sign === '.' ? ['\\.', ','] : [',', '\\.'];
  const form = new RegExp(
    `^[+-]?(?:\\d+|\\d{1,3}(?:${thousands}\\d{3})+)?(?:${decimals}\\d*)?(?:e[+-]?\\d+)?$`,
    'i',
  );
  const digits = bare(text);
  if (!form.test(digits) || !/^[+-]?[.,]?\d/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(other(sign), '').replace(sign, '.'));
  return Number.isFinite(value) ? value : undefined;
}
