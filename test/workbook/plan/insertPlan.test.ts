import { buildPlan } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { insertPlan, type PlanInserted } from '../../../src/workbook/plan/insertPlan';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';
import { venueMarket } from '../venueMarkets';

/** Prime, so that the failures fall on every kind of action. */
const STEP = 101;
const NOW = new Date('2026-11-21T12:00:00Z');
const [SINGLE] = TEMPLATES;
if (SINGLE === undefined) throw new Error('There is no template');

beforeAll(provideExcelErrors);

const insert = (template = SINGLE): Promise<PlanInserted> =>
  insertPlan((names) => buildPlan(template, NOW, names));

function sheetNames(excel: OpenExcel): string[] {
  return excel.workbook.sheets().map(({ name }) => name);
}

/** Sheets, tables and names by name. */
function content(excel: OpenExcel): Record<string, unknown> {
  const { sheets, tables, names } = excel.workbook.snapshot() as Record<string, { name: string }[]>;
  const named = [sheets, tables, names].map((items = []) => items.map((item) => [item.name, item] as const));
  return Object.fromEntries(named.map((items, index) => [String(index), Object.fromEntries(items)]));
}

test.each(TEMPLATES)('$id is built with one read and one write', async (template) => {
  const excel = openExcel();
  const { planSheet, kept } = await insert(template);

  expect(excel.requests).toHaveLength(2);
  expect({ planSheet, kept }).toEqual({ planSheet: 'Plan', kept: [] });
  expect(excel.rows('Holdings').map(({ asset }) => asset)).toEqual(
    template.holdings.map(({ asset }) => asset),
  );
  expect(excel.rows('Contracts').map(({ key }) => key)).toEqual(
    template.market.contracts.map(({ key }) => key),
  );
});

test('a workbook that has prices keeps them', async () => {
  const excel = openExcel();
  await writeMarket({
    answers: [venueMarket('binance', { BTC: '61000' })],
    failures: [],
    symbols: ['BTC'],
  });
  const quotes = excel.rows('Quotes');

  expect((await insert()).kept).toEqual(['Quotes', 'Contracts', 'Fees']);
  expect(excel.rows('Quotes')).toEqual(quotes);
});

test('a second plan stands beside the first, which stays as it is', async () => {
  const excel = openExcel();
  await insert();
  const before = content(excel);
  const { planSheet } = await insert();

  expect(planSheet).toBe('Plan 2');
  expect(sheetNames(excel).filter((name) => name.endsWith(' 2'))).toEqual([
    'Plan 2',
    'Holdings 2',
    'Scenarios 2',
    'Hedges 2',
    'Notes 2',
  ]);
  expect(content(excel)).toMatchObject(before);
});

test('the user’s own sheet Plan is left alone', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('Plan');

  expect((await insert()).planSheet).toBe('Plan 2');
});

test('a sheet Quotes without the table is not taken for the market', async () => {
  const excel = openExcel();
  excel.workbook.addSheet('Quotes');
  const before = excel.workbook.snapshot();

  await expect(insert()).rejects.toThrow('The workbook has a sheet Quotes without the table Quotes');
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('whatever step Excel refuses, the workbook is as before', async () => {
  const trial = openExcel();
  await insert();
  const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;
  expect(actions).toBeGreaterThan(200);

  const excel = openExcel();
  const before = excel.workbook.snapshot();
  for (let done = 0; done < actions; done += STEP) {
    excel.failAtSync(2, 'GeneralException', done);
    await expect(insert()).rejects.toThrow('Excel refused: Refused by the test: GeneralException.');
    expect(excel.workbook.snapshot()).toEqual(before);
  }
});
