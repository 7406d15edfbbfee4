import { readerLocale } from './readerLocale';

/** Writes numbers as the cells beside the pane do, in the digits 0 to 9, in which they are typed as well. */
export function numberWriter(options: Intl.NumberFormatOptions = {}): (value: number) => string {
  let made: { readonly locale: string | undefined; readonly format: Intl.NumberFormat } | undefined;
  return (value) => {
    // Asked each time: what is first written may be written before Excel has told its language.
    const locale = readerLocale();
    if (made?.locale !== locale || !made) {
      made = { locale, format: new Intl.NumberFormat(locale, { ...options, numberingSystem: 'latn' }) };
    }
    return made.format.format(value);
  };
}
