import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { TEMPLATES } from '../../src/templates/templates';
import type { CellData, SheetData, WorkbookData } from '../../src/templates/workbookData';
import { planNames } from '../../src/templates/planNames';
import { formulaDepth } from './formulaDepth';
import { provideExcelErrors } from '../../tools/plan/excelErrors';

provideExcelErrors();
const NOW = new Date('2026-11-21T12:00:00Z');

function sheetOf(workbook: WorkbookData, name: string): SheetData {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

describe.each(TEMPLATES)('$id', (template) => {
  const workbook = wholeWorkbook(buildPlan(template, NOW));

  test('shows the numbers that its guide prints', () => {
    const notes = sheetOf(workbook, 'Notes');
    const rows = template.steps.map(({ says, prints }) => {
      const step = notes.cells.find(({ value }) => value === says);
      const plan = notes.cells.find(({ row, column }) => row === step?.row && column === 2);
      return { says, prints, plan: plan?.value };
    });
    expect(rows.map(({ says, plan }) => ({ says, plan }))).toEqual(
      rows.map(({ says, prints }) => ({ says, plan: prints })),
    );
  });

  test('has a plan without an error', () => {
    const anchor = sheetOf(workbook, 'Plan').cells.find(({ spill }) => spill !== undefined);
    expect(anchor?.spill?.flat().filter((value) => typeof value === 'object')).toEqual([]);
    expect(anchor?.spill).toHaveLength(template.holdings.length + 2);
  });

  test('no HEDGE call waits for another', () => {
    expect(formulaDepth(workbook)).toBe(1);
  });

  test('lists no cell twice', () => {
    for (const { name, cells } of workbook.sheets) {
      const places = cells.map(({ row, column }) => `${row},${column}`);
      expect({ name, twice: places.filter((place, index) => places.indexOf(place) !== index) }).toEqual({
        name,
        twice: [],
      });
    }
  });

  test('every cell with a formula has a value beside it', () => {
    const without = workbook.sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ formula, value }) => formula !== undefined && value === undefined)
        .map((cell) => ({ name, cell })),
    );
    expect(without).toEqual([]);
  });
});

test('a second plan of a workbook refers to nothing of the first', () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('There is no template');
  const { own } = buildPlan(template, NOW, planNames(2));
  expect(own.sheets.map(({ name }) => name)).toEqual([
    'Plan 2',
    'Holdings 2',
    'Scenarios 2',
    'Hedges 2',
    'Notes 2',
  ]);
  const texts = own.sheets
    .flatMap(({ cells, highlights }) => [
      ...cells.map((cell: CellData) => cell.formula ?? ''),
      ...highlights.map((rule) => rule.formula),
    ])
    .concat(own.names.map(({ formula }) => formula))
    .join('\n');
  expect(texts).not.toMatch(/\b(Plan|Holdings|Scenarios|Hedges|Notes)!/);
  expect(texts).not.toMatch(/\b(Holdings|Hedges|Scenarios)\[/);
  expect(texts).not.toMatch(/\bHedge(Ratio|Settings|Band)\b/);
});

test('the depth of formulas counts through tables, spills and names', () => {
  const [template] = TEMPLATES;
  if (template === undefined) throw new Error('There is no template');
  const workbook = wholeWorkbook(buildPlan(template, NOW));
  const chained = workbook.sheets.map((sheet) =>
    sheet.name === 'Hedges'
      ? {
          ...sheet,
          cells: [
            ...sheet.cells,
            { row: 90, column: 0, value: 0, formula: '=HEDGE.ROUNDLOT(SUM(Holdings[value]))' },
          ],
        }
      : sheet,
  );
  expect(formulaDepth({ ...workbook, sheets: chained })).toBe(2);
});
