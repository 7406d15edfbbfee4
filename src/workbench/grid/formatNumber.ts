import { getPatternPreview } from '@univerjs/sheets-numfmt';

/** A number as a cell with this format shows it. */
export function formatNumber(value: number, numberFormat: string): string {
  if (numberFormat === 'General') return String(Number(value.toPrecision(11)));
  return getPatternPreview(numberFormat, value).result;
}
