import { chooseProxy } from '../../../src/actions/proxy/chooseProxy';
import { readProxyChoices } from '../../../src/actions/proxy/readProxyChoices';
import { buildPlan } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';

beforeAll(provideExcelErrors);

async function withPlan(id = 'multi-coin'): Promise<OpenExcel> {
  const excel = openExcel();
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new Error(`There is no template ${id}`);
  await insertPlan((names) => buildPlan(template, new Date('2026-11-21T12:00:00Z'), names));
  return excel;
}

const CHANGE = { table: 'Holdings', asset: 'SOL', beta: 1.234, hedge: 'mexc:BTC_USDT' };

test('an empty workbook has nothing to choose from', async () => {
  openExcel();
  const { coins, venues, holdings } = await readProxyChoices();
  expect({ coins, venues, holdings }).toEqual({ coins: [], venues: [], holdings: [] });
});

test('the coins, quantities and settings of a plan are found in two reads', async () => {
  const excel = await withPlan();
  const before = excel.requests.length;
  const { coins, venues, holdings } = await readProxyChoices();

  expect(excel.requests).toHaveLength(before + 2);
  expect(coins).toEqual(['SOL', 'AVAX', 'LINK', 'DOT']);
  expect(venues).toEqual(['mexc']);
  expect(holdings[0]).toMatchObject({ table: 'Holdings', coin: 'SOL', quantity: 100 });
  expect(Object.fromEntries(holdings[0]?.settings ?? [])).toMatchObject({
    venue: 'mexc',
    rounding: 'nearest',
  });
});

test('the choice changes beta and hedge of that coin and nothing else, in one read and one write', async () => {
  const excel = await withPlan();
  const before = excel.rows('Holdings');
  const requests = excel.requests.length;
  await chooseProxy(CHANGE);

  expect(excel.requests).toHaveLength(requests + 2);
  const changed = { beta: 1.234, hedge: 'mexc:BTC_USDT' };
  expect(excel.rows('Holdings')).toEqual(
    before.map((row) => (row['asset'] === 'SOL' ? { ...row, ...changed } : row)),
  );
});

test.each([
  [{ ...CHANGE, table: 'Holdings9' }, 'The workbook has no table Holdings9 any more. Compare again.'],
  [{ ...CHANGE, asset: 'XRP' }, 'The table Holdings has no row of XRP. Add one and try again.'],
])('%j is refused with a sentence, and nothing is written', async (change, sentence) => {
  const excel = await withPlan();
  const before = excel.workbook.snapshot();
  await expect(chooseProxy(change)).rejects.toThrow(sentence);
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a coin in two rows is left to the user', async () => {
  const excel = await withPlan('blended');
  const before = excel.workbook.snapshot();
  await expect(chooseProxy(CHANGE)).rejects.toThrow(
    'The table Holdings has 2 rows of SOL, each with a hedge of its own. Type beta and hedge into the row you mean.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});
