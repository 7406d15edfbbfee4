import { readerLocale } from './readerLocale';

/** Writes dates as the cells beside the pane do, in Excel's calendar whatever the reader's own. */
export function instantWriter(options: Intl.DateTimeFormatOptions): (date: Date) => string {
  return (date) => {
    // A cell may hold a number that no calendar reaches.
    if (Number.isNaN(date.getTime())) return '—';
    const format = new Intl.DateTimeFormat(readerLocale(), {
      ...options,
      calendar: 'gregory',
      numberingSystem: 'latn',
    });
    return format.format(date);
  };
}
