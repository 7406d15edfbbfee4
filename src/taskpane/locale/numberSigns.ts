import type { NumberSigns } from '../../actions/explain/composeFormula';
import { readerLocale } from './readerLocale';

/** How the user writes numbers. */
export function numberSigns(locale = readerLocale()): NumberSigns {
  const format = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: 'latn' });
  const parts = format.formatToParts(1_234_567_890.5);
  const sign = (type: Intl.NumberFormatPartTypes): string | undefined =>
    parts.find((part) => part.type === type)?.value;
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  return { decimal: sign('decimal') ?? '.', group: sign('group') ?? ' ', groupSize: groups.at(-2) ?? 3 };
}
