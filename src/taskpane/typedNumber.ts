/**
 * A number as this reader writes it, or undefined. Strict on purpose: "0,5" where the comma parts thousands is no number,
 * because read leniently it would be 5.
 */
export function typedNumber(text: string, locale: string | undefined = readerLocale()): number | undefined {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const part = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    parts.find((each) => each.type === type)?.value ?? otherwise;
  const [decimal, group] = [part('decimal', '.'), part('group', ',')];
  const plain = text.trim().replace(/^[−-]\s*/, '-');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0) return undefined;
  const digits = ungrouped(whole, group);
  if (digits === undefined || (fraction !== undefined && !/^\d*$/.test(fraction))) return undefined;
  if (digits.replace('-', '') === '' && !fraction) return undefined;
  return Number(`${digits === '-' || digits === '' ? `${digits}0` : digits}.${fraction ?? '0'}`);
}

/** A number as this reader writes it, to be typed over. */
export function numberText(value: number, locale: string | undefined = readerLocale()): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}

/** Thousands may be parted, each of them or none. Spaces of any kind are the same space, and so are apostrophes. */
function ungrouped(whole: string, group: string): string | undefined {
  const alike = (text: string): string => text.replace(/\s/g, ' ').replace(/[’']/g, "'");
  const parted = alike(whole).split(alike(group));
  if (parted.length === 1) return /^-?\d*$/.test(whole) ? whole : undefined;
  const [first = '', ...others] = parted;
  const isParted = /^-?\d{1,3}$/.test(first) && others.every((each) => /^\d{3}$/.test(each));
  return isParted ? parted.join('') : undefined;
}

/** Excel's own language where it tells, because the cells beside the pane are written in it. */
function readerLocale(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context.contentLanguage || undefined;
}
