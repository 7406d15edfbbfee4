import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { TEMPLATES } from '../../src/templates/templates';
import { formatNumber } from '../../src/workbench/grid/formatNumber';
import { provideExcelErrors } from '../../tools/plan/excelErrors';

provideExcelErrors();
const DOCS = path.resolve(__dirname, '../../docs');
const [, plans = ''] = readFileSync(path.join(DOCS, 'guides.md'), 'utf8').split(
  '# The five examples as plans',
);

/** The page's section on a plan. */
function sectionOf(title: string): string {
  const [, rest = ''] = plans.split(`## ${title}\n`);
  return rest.split(/^## /m)[0] ?? '';
}

/** The rows of its table: what is worked out, and the number that the page prints. */
const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test.each(TEMPLATES)('docs/guides.md prints the numbers of $id as its sheets show them', (template) => {
  const { sheets } = wholeWorkbook(buildPlan(template, new Date('2026-11-20T12:00:00Z')));
  const notes = sheets.find(({ name }) => name === 'Notes')?.cells ?? [];
  const shown = template.steps.map(({ says }) => {
    const row = notes.find(({ value }) => value === says)?.row;
    const plan = notes.find((cell) => cell.row === row && cell.column === 2);
    return [says, formatNumber(plan?.value as number, plan?.numberFormat ?? '')];
  });
  expect(shown.length).toBeGreaterThan(2);
  expect(rowsOf(sectionOf(template.title))).toEqual(shown);
});

test.each(TEMPLATES)('and has a picture of $id', ({ id, title }) => {
  const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(sectionOf(title)) ?? [];
  expect(picture).toBe(`images/plan-${id}.png`);
  expect(existsSync(path.join(DOCS, picture))).toBe(true);
});
