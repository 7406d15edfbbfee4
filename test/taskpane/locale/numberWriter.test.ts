import {
  formatDay,
  formatInstant,
  formatSerialDay,
  formatTime,
} from '../../../src/taskpane/locale/formatInstant';
import { numberSigns } from '../../../src/taskpane/locale/numberSigns';
import { numberWriter } from '../../../src/taskpane/locale/numberWriter';
import { readerLocale } from '../../../src/taskpane/locale/readerLocale';
import { numberText, typedNumber } from '../../../src/taskpane/locale/typedNumber';

const NOON = new Date('2026-11-02T12:34:56Z');
/** What an Excel of an unknown language falls back on. */
const BROWSER = Intl.NumberFormat().resolvedOptions().locale;

/** Excel as it tells of its languages; undefined: a page without Office. */
function inOffice(context: Record<string, unknown> | undefined): void {
  Object.assign(globalThis, { Office: context && { context } });
  if (!context) Reflect.deleteProperty(globalThis, 'Office');
}

afterEach(() => inOffice(undefined));

/** Spaces differ from one edition of the world's conventions to the next. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('the pane writes as the cells beside it', () => {
  const amount = numberWriter({ maximumFractionDigits: 2 });
  const share = numberWriter({ style: 'percent', maximumFractionDigits: 1 });

  it.each([
    ['de-DE', '-1.234.567,89', '12,5%', '02.11.2026', '12:34:56'],
    ['fr-CH', '-1 234 567,89', '12,5%', '2 nov. 2026', '12:34:56'],
    ['en-US', '-1,234,567.89', '12.5%', 'Nov 2, 2026', '12:34:56 PM'],
    ['en-IN', '-12,34,567.89', '12.5%', '2 Nov 2026', '12:34:56 pm'],
    // Not in digits, and not in a calendar, that Excel's cells do not show.
    ['th-TH', '-1,234,567.89', '12.5%', '2 พ.ย. 2026', '12:34:56'],
  ])('in %s', (contentLanguage, number, percentage, day, time) => {
    inOffice({ contentLanguage, displayLanguage: 'en-US' });
    expect(spaced(amount(-1_234_567.891))).toBe(number);
    expect(spaced(share(0.125)).replace(' ', '')).toBe(percentage);
    expect(spaced(formatSerialDay(46_328))).toBe(day);
    expect(spaced(formatTime(NOON))).toBe(time);
  });

  it.each([
    'de-DE',
    'fr-CH',
    'en-US',
    'en-IN',
    'ar-EG',
    'fa-IR',
    'he-IL',
    'sv-SE',
    'pt-PT',
    'de-AT',
    'xx-YY',
  ])('what it writes in %s can be typed', (contentLanguage) => {
    inOffice({ contentLanguage });
    for (const number of [1234.5, -0.25, 1_234_567.89, 12_345_678, 0]) {
      expect(typedNumber(amount(number))).toBe(number);
      expect(typedNumber(numberText(number))).toBe(number);
    }
  });

  it('changes with Excel, whatever was written before', () => {
    inOffice(undefined);
    amount(1);
    inOffice({ contentLanguage: 'de-DE' });
    expect(amount(0.5)).toBe('0,5');
    inOffice({ contentLanguage: 'en-US' });
    expect(amount(0.5)).toBe('0.5');
    expect(numberSigns()).toEqual({ decimal: '.', group: ',', groupSize: 3 });
  });

  it('names the month of a day and the time of an instant', () => {
    inOffice({ contentLanguage: 'en-US' });
    expect(formatDay(NOON)).toBe('November 2, 2026');
    expect(spaced(formatInstant(NOON))).toBe('Nov 2, 2026, 12:34:56 PM');
  });

  it('takes a cell that holds no date for none', () => {
    inOffice({ contentLanguage: 'en-US' });
    expect(formatSerialDay(1e12)).toBe('—');
  });
});

describe('the language it takes', () => {
  it.each([
    ['the language of the workbook', { contentLanguage: 'de-DE', displayLanguage: 'en-US' }, 'de-DE'],
    [
      'that of the menus, where the other is unknown',
      { contentLanguage: 'xx-YY', displayLanguage: 'de-DE' },
      'de-DE',
    ],
    [
      'that of the menus, where the other is malformed',
      { contentLanguage: 'not a tag', displayLanguage: 'fr-CH' },
      'fr-CH',
    ],
    ['a tag with an underline', { contentLanguage: 'en_IN' }, 'en-IN'],
    ['the browser’s, where both are unknown', { contentLanguage: 'xx-YY', displayLanguage: '' }, undefined],
    ['the browser’s, where Office tells none', {}, undefined],
    ['the browser’s, where there is no Office', undefined, undefined],
  ])('is %s', (_which, context, locale) => {
    inOffice(context);
    expect(readerLocale()).toBe(locale);
  });

  it('is the browser’s where Office has no context yet', () => {
    Object.assign(globalThis, { Office: {} });
    expect(readerLocale()).toBeUndefined();
    expect(numberWriter()(1234.5)).toBe(new Intl.NumberFormat(BROWSER).format(1234.5));
  });
});
