import { readFileSync } from 'node:fs';
import path from 'node:path';
import { helpTexts } from '../../src/taskpane/texts/helpTexts';
import { loadBundle } from '../support/functions/loadBundle';
import { parseFormula } from '../support/functions/parseFormula';

const page = readFileSync(path.resolve(__dirname, '../../assets/help.html'), 'utf8');
const rows = [...page.matchAll(/<code>(=HEDGE[^<]*)<\/code><\/td>\s*<td>(-?\d+)/g)].map(
  ([, formula = '', gives = '']) => ({ formula, gives: Number(gives) }),
);
const bundle = loadBundle();

test('the help page has examples', () => {
  expect(rows.length).toBeGreaterThanOrEqual(3);
});

test.each(rows)('$formula gives $gives, as the help page says', ({ formula, gives }) => {
  const { id, args } = parseFormula(formula);

  expect(bundle.call(id, args)).toEqual(gives);
});

test('the formulas in the pane’s Help name functions that exist', () => {
  const ids = helpTexts.helpSections.flatMap(
    ({ formula }) => /^=HEDGE\.(\w+)\(/.exec(formula ?? '')?.[1] ?? [],
  );

  expect(ids).toEqual(['CONTRACTS', 'QUOTE']);
  expect(bundle.ids).toEqual(expect.arrayContaining(ids));
});
