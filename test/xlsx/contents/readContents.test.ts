import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { readContents } from '../../../src/xlsx/contents/readContents';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { randomPlan } from '../formulaCopy/support/randomPlan';
import { SAMPLE, SAMPLE_OPTIONS } from '../support/sampleWorkbook';
import { contentsOf } from './support/contentsOf';

provideExcelErrors();
const NOW = new Date('2026-11-21T12:00:00Z');

it.each([
  { id: 'one of everything', data: SAMPLE },
  ...TEMPLATES.map((template) => ({ id: template.id, data: wholeWorkbook(buildPlan(template, NOW)) })),
  ...[1, 2, 3].map((seed) => ({
    id: `random ${seed}`,
    data: wholeWorkbook(buildPlan(randomPlan(seed), NOW)),
  })),
])('what is read of a written file is what was written: $id', ({ data }) => {
  expect(readContents(writeWorkbook(data, SAMPLE_OPTIONS))).toEqual(contentsOf(data));
});
