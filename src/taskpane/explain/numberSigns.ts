import type { NumberSigns } from '../../actions/explain/composeFormula';

const parts = new Intl.NumberFormat(undefined, { useGrouping: true }).formatToParts(12_345_678.9);
const sign = (type: Intl.NumberFormatPartTypes, byDefault: string): string =>
  parts.find((part) => part.type === type)?.value ?? byDefault;

/** How the user writes numbers. */
export const numberSigns: NumberSigns = { decimal: sign('decimal', '.'), group: sign('group', ' ') };
