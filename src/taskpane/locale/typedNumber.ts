import type { NumberSigns } from '../../actions/explain/composeFormula';
import { numberSigns } from './numberSigns';
import { readerLocale } from './readerLocale';

/** Signs without a width that steer the direction of writing; a negative number of a right-to-left language has one. */
const DIRECTION = /[\u061c\u200e\u200f]/g;

/**
 * A number as this reader writes it, or undefined. Strict on purpose: "0,5" where the comma parts thousands is no number,
 * because read leniently it would be 5.
 */
export function typedNumber(text: string, locale: string | undefined = readerLocale()): number | undefined {
  const signs = numberSigns(locale);
  const plain = text
    .replace(DIRECTION, '')
    .trim()
    .replace(/^[−-]\s*/, '-');
  const [whole = '', fraction, ...more] = plain.split(signs.decimal);
  if (more.length > 0) return undefined;
  const digits = ungrouped(whole, signs);
  if (digits === undefined || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  if (digits.replace('-', '') === '' && !fraction) return undefined;
  return Number(`${digits === '-' || digits === '' ? `${digits}0` : digits}.${fraction ?? '0'}`);
}

/** A number as this reader writes it, to be typed over. */
export function numberText(value: number, locale: string | undefined = readerLocale()): string {
  const options = { useGrouping: false, maximumFractionDigits: 20, numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale, options).format(value).replace(DIRECTION, '');
}

/** Thousands may be parted, each of them or none. Spaces of any kind are the same space, and so are apostrophes. */
function ungrouped(whole: string, { group, groupSize }: NumberSigns): string | undefined {
  const alike = (text: string): string => text.replace(/\s/g, ' ').replace(/[’']/g, "'");
  const parted = alike(whole).split(alike(group));
  if (parted.length === 1) return /^-?\d*$/.test(whole) ? whole : undefined;
  const first = new RegExp(`^-?\\d{1,${groupSize}}$`);
  const isParted =
    first.test(parted[0] ?? '') &&
    /^\d{3}$/.test(parted.at(-1) ?? '') &&
    parted.slice(1, -1).every((each) => /^\d+$/.test(each) && each.length === groupSize);
  return isParted ? parted.join('') : undefined;
}
