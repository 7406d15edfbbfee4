import { buildPlan } from '../../../src/templates/buildPlan';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../openExcel';
import { templateOf } from '../plan/calculatePlan';

beforeAll(provideExcelErrors);

/** What Excel on the web takes in one request. */
const LIMIT = 5_000_000;
const HOLDINGS = 2_000;
const NOW = new Date('2026-11-21T12:00:00Z');
const LARGE = {
  ...templateOf('single-coin'),
  holdings: Array.from({ length: HOLDINGS }, (_, index) => ({
    asset: 'BTC',
    quantity: 1 + index / 1_000,
    averageCost: 45_000.123456789 + index,
    hedge: 'mexc:BTC_USDT',
  })),
};

test(`${HOLDINGS} holdings are built in one go: few requests, none too large, with progress, one step for Undo`, async () => {
  const excel = openExcel();
  const shares: number[] = [];
  const before = excel.workbook.snapshot();
  await insertPlan(
    (names) => buildPlan(LARGE, NOW, names),
    (share) => shares.push(share),
  );

  expect(excel.rows('Holdings')).toHaveLength(HOLDINGS);
  expect(excel.rows('Holdings').at(-1)).toMatchObject({ asset: 'BTC', quantity: 2.999 });
  const sizes = excel.requests.map(({ request }) => Buffer.byteLength(JSON.stringify(request)));
  expect(Math.max(...sizes)).toBeLessThan(LIMIT);
  expect(excel.requests).toHaveLength(3);
  expect(shares).toHaveLength(excel.requests.length - 1);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  expect(excel.workbook.undoStepCount()).toBe(1);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('a plan whose later request is refused leaves nothing behind', async () => {
  const excel = openExcel();
  const before = excel.workbook.snapshot();
  excel.failAtSync(3, 'GeneralException', 2);
  await expect(insertPlan((names) => buildPlan(LARGE, NOW, names))).rejects.toThrow('Excel refused');
  expect(excel.workbook.snapshot()).toEqual(before);
});
