import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadBundle } from '../support/functions/loadBundle';
import { parseFormula, parseResult } from '../support/functions/parseFormula';
import { worksOut } from '../support/functions/worksOut';

const { call } = loadBundle();
const text = readFileSync(path.resolve(__dirname, '../../docs/guides.md'), 'utf8');

/** Each claim of docs/guides.md with the formulas that show what is true. */
const claims = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    claim: section.split('\n', 1)[0] ?? '',
    formulas: [...section.matchAll(/\*\*Try\*\* `(=[^`]+)` → `([^`]+)`/g)].map(
      ([, formula = '', result = '']) => ({
        formula,
        result,
      }),
    ),
  }));

test('the page names every claim that the worked examples found wrong', () => {
  expect(claims.length).toBeGreaterThanOrEqual(14);
  expect(claims.filter(({ formulas }) => formulas.length === 0)).toEqual([]);
});

test.each(claims)('the claim “$claim” is answered as the page says', ({ formulas }) => {
  for (const { formula, result } of formulas) {
    const { id, args } = parseFormula(formula);
    const got = call(id, args);
    expect([formula, got, worksOut(got, parseResult(result), { rel: 1e-12, abs: 1e-9 })]).toEqual([
      formula,
      got,
      true,
    ]);
  }
});
