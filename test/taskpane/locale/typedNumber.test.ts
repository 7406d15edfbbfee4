import { numberText, typedNumber } from '../../../src/taskpane/locale/typedNumber';

test.each([
  ['en-US', '1.5', 1.5],
  ['en-US', ' 1,234.5 ', 1234.5],
  ['en-US', '12,345,678', 12_345_678],
  ['en-US', '-0.25', -0.25],
  ['en-US', '−3', -3],
  ['en-US', '.5', 0.5],
  ['en-US', '5.', 5],
  ['de-DE', '1,5', 1.5],
  ['de-DE', '1.234,5', 1234.5],
  ['de-DE', '1.234', 1234],
  ['fr-FR', '1 234,5', 1234.5],
  ['fr-FR', '1\u202f234,5', 1234.5],
  ['de-CH', '1’234.5', 1234.5],
  ['es-ES', '12.345,5', 12_345.5],
  ['fr-CH', '1\u202f234,5', 1234.5],
  ['en-IN', '12,34,567.5', 1_234_567.5],
  ['en-IN', '1,00,00,000', 10_000_000],
  ['en-IN', '1234567.5', 1_234_567.5],
  ['ar-EG', '1,234.5', 1234.5],
  ['he-IL', '\u200e-5', -5],
  ['sv-SE', '−0,5', -0.5],
])('in %s "%s" is %d', (locale, text, number) => {
  expect(typedNumber(text, locale)).toBe(number);
});

test.each([
  ['en-US', '0,5'],
  ['en-US', '1,23,456'],
  ['en-US', '1.2.3'],
  ['en-US', '1e5'],
  ['en-US', '=1+1'],
  ['en-US', ''],
  ['en-US', ' '],
  ['en-US', '-'],
  ['en-US', '.'],
  ['en-US', '12 BTC'],
  ['en-US', 'Infinity'],
  ['en-US', '0x10'],
  ['de-DE', '0.5'],
  ['de-DE', '1,5,5'],
  ['en-IN', '1,234,567'],
  ['en-IN', '12,345,67'],
  ['en-US', '12,34,567'],
  ['fr-CH', '1.234.5'],
])('in %s "%s" is no number', (locale, text) => {
  expect(typedNumber(text, locale)).toBeUndefined();
});

test.each([
  ['en-US', '0.00000001'],
  ['de-DE', '1234567,891'],
  ['fr-FR', '-0,5'],
  ['he-IL', '-0.5'],
  ['fa-IR', '1234567.5'],
])('in %s what is shown, %s, can be typed again', (locale, text) => {
  const number = typedNumber(text, locale);
  expect(number).toBeDefined();
  expect(numberText(number ?? 0, locale)).toBe(text);
});
