import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { nativeCells } from '../../../src/xlsx/formulaCopy/nativeCells';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { colleagueFile } from '../support/colleagueFile';

provideExcelErrors();
const NOW = new Date('2026-11-20T14:00:00Z');

/** Cells that our functions fill in each template, and the least share of them that must become formulas. */
const SHARES: Readonly<Record<string, { readonly filled: number; readonly native: number }>> = {
  'single-coin': { filled: 64, native: 1 },
  'multi-coin': { filled: 127, native: 1 },
  blended: { filled: 211, native: 1 },
  'event-hedge': { filled: 85, native: 1 },
  'long-hedge': { filled: 64, native: 1 },
};

const fileOf = (template: (typeof TEMPLATES)[number]): Uint8Array =>
  writeWorkbook(wholeWorkbook(buildPlan(template, NOW)), { title: template.title, createdAt: NOW });

test.each(TEMPLATES)('$id: as many of our cells become formulas as must', (template) => {
  const { filled, native } = nativeCells(readWorkbook(fileOf(template)));
  const share = SHARES[template.id];
  expect(filled).toBe(share?.filled);
  expect(native / filled).toBeGreaterThanOrEqual(share?.native ?? Infinity);
});

test('a plan becomes formulas over its own cells and a sheet of workings', () => {
  const [single] = TEMPLATES;
  if (!single) throw new Error('there is no template');
  const { cells, workings } = nativeCells(readWorkbook(fileOf(single)));
  const plan = [...cells].find(([sheet]) => sheet.name === 'Plan')?.[1];
  expect(plan?.get('A19')).toMatchObject({ word: 'asset' });
  expect(plan?.get('D21')).toMatchObject({ formula: '$B$21*$C$21' });
  expect(plan?.get('D20')).toMatchObject({ formula: expect.stringMatching(/SUMIF\('Workings'!/) as string });
  expect(workings.map(({ title }) => title)).toEqual(['Workings']);
  expect(workings[0]?.cells).toContainEqual({ row: 3, column: 0, word: 'hedgeRatio' });
});

test('what cannot be a formula keeps its value, and says why', () => {
  const { kept, filled, native } = nativeCells(readWorkbook(colleagueFile()));
  expect(kept.map(({ sheet, cell, why }) => `${sheet.name}!${cell.address}: ${why}`)).toEqual([
    'Plan!A6: PLAN lacks an argument',
    'Plan!B15: EXPLAIN has no form without the add-in',
  ]);
  expect([filled, native]).toEqual([16, 6]);
});

test('cells that share a formula get one each, over their own cells', () => {
  const { cells } = nativeCells(readWorkbook(colleagueFile()));
  const plan = [...cells].find(([sheet]) => sheet.name === 'Plan')?.[1];
  const formulas = ['B10', 'B11', 'B12'].map((address) => plan?.get(address)?.formula ?? '');
  expect(formulas[0]).toMatch(/ROUND\(\(A10\).*\+1$/);
  expect(formulas.slice(1)).toEqual(['A11', 'A12'].map((own) => formulas[0]?.replaceAll('A10', own)));
});
