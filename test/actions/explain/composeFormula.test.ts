import { composeFormula, localFormula } from '../../../src/actions/explain/composeFormula';
import type { FunctionReference } from '../../../src/actions/explain/functionReference';

const parameter = (name: string, optional: boolean, words: readonly string[] = []) => ({
  name,
  description: name,
  optional,
  words: words.map((word) => ({ word, meaning: word })),
  isCells: words.length === 0,
});
const SIZE: FunctionReference = {
  id: 'SIZE',
  task: 'How many?',
  page: 'reference/size.html',
  summary: 'A size.',
  parameters: [
    parameter('exposure', false),
    parameter('price', false),
    parameter('ratio', true),
    parameter('rounding', true, ['nearest', 'down']),
  ],
  returns: '',
  remarks: '',
  errors: [],
  examples: [],
  source: '',
};
const ENGLISH = { decimal: '.', group: ',', groupSize: 3 };
const GERMAN = { decimal: ',', group: '.', groupSize: 3 };
const FRENCH = { decimal: ',', group: '\u202f', groupSize: 3 };
const SWISS = { decimal: '.', group: '’', groupSize: 3 };
const INDIAN = { decimal: '.', group: ',', groupSize: 2 };

const compose = (fields: Record<string, string>, signs = ENGLISH) => composeFormula(SIZE, fields, signs);

test('what is left out at the end is left out, in the middle it keeps its place', () => {
  expect(compose({ exposure: '5', price: 'B2' }).formula).toBe('=HEDGE.SIZE(5, B2)');
  expect(compose({ exposure: '5', price: 'B2', rounding: 'down' }).formula).toBe(
    '=HEDGE.SIZE(5, B2, , "down")',
  );
});

test('what is needed is named until it is there', () => {
  expect(compose({ ratio: '1' })).toEqual({
    formula: '=HEDGE.SIZE(exposure, price, 1)',
    missing: ['exposure', 'price'],
    unclear: [],
  });
});

test.each([
  ['1,234.5', ENGLISH, '1234.5'],
  ['1.234,5', GERMAN, '1234.5'],
  ['1\u202f234,5', FRENCH, '1234.5'],
  ['1 234,5', FRENCH, '1234.5'],
  ["1'234.5", SWISS, '1234.5'],
  ['12,34,567.5', INDIAN, '1234567.5'],
  ['0,5', GERMAN, '0.5'],
  ['50%', ENGLISH, '50%'],
  ['-2e3', ENGLISH, '-2e3'],
  ['=A1', ENGLISH, 'A1'],
  ["'My sheet'!A1:A9", ENGLISH, "'My sheet'!A1:A9"],
  ['Held[quantity]', ENGLISH, 'Held[quantity]'],
  ['{1,2}', ENGLISH, '{1,2}'],
  ['SUM(A1:A3)*2', ENGLISH, 'SUM(A1:A3)*2'],
  ['"binance"', ENGLISH, '"binance"'],
])('%s is taken as %o means it', (typed, signs, taken) => {
  const { formula, unclear } = compose({ exposure: typed, price: '1' }, signs);
  expect(unclear).toEqual([]);
  expect(formula).toBe(`=HEDGE.SIZE(${taken}, 1)`);
});

test.each([
  'two words',
  'A1)',
  'SUM(A1',
  '1,2',
  '"open',
  'A1, B1',
  'A1),HEDGE.SIZE(1',
  '12,34,567',
  '1,2345',
])('%s is not taken for an argument', (typed) => {
  expect(compose({ exposure: typed, price: '1' }).unclear).toEqual(['exposure']);
});

test('a formula is shown with the reader’s signs', () => {
  expect(localFormula('=HEDGE.SIZE(0.5, A1, "a,b 0.5")', GERMAN)).toBe('=HEDGE.SIZE(0,5; A1; "a,b 0.5")');
  expect(localFormula('=HEDGE.SIZE(0.5, A1)', ENGLISH)).toBe('=HEDGE.SIZE(0.5, A1)');
});
