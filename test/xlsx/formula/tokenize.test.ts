import fc from 'fast-check';
import { tokenize } from '../../../src/xlsx/formula/tokenize';

it('cuts a formula where its grammar does', () => {
  const pieces = tokenize(`IF('My "plan"'!$A$1>=1.5E-3, "a,""b""", Holdings[[#This Row],[a'],b]])&#N/A`);
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['word', 'IF'],
    ['open', '('],
    ['sheet', `'My "plan"'`],
    ['operator', '!'],
    ['word', '$A$1'],
    ['operator', '>'],
    ['operator', '='],
    ['number', '1.5E-3'],
    ['comma', ','],
    ['space', ' '],
    ['text', '"a,""b"""'],
    ['comma', ','],
    ['space', ' '],
    ['word', 'Holdings'],
    ['brackets', "[[#This Row],[a'],b]]"],
    ['close', ')'],
    ['operator', '&'],
    ['error', '#N/A'],
  ]);
});

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(
        tokenize(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
