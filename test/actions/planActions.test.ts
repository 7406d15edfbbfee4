import { newPlan, PLAN_CHOICES } from '../../src/actions/newPlan';
import { numberOf } from '../../src/actions/planLine';
import { readPlanFigures } from '../../src/actions/readPlanFigures';
import { showSheet } from '../../src/actions/showSheet';
import { writeMarket } from '../../src/workbook/writeMarket';
import { provideExcelErrors } from '../../tools/plan/excelErrors';
import { openExcel } from '../workbook/openExcel';
import { calculatePlan, templateOf } from '../workbook/plan/calculatePlan';
import { venueMarket } from '../workbook/venueMarkets';

const NOW = new Date('2026-11-21T12:00:00Z');

beforeAll(provideExcelErrors);

describe('New plan', () => {
  test('offers the examples of the guides, each with what it is for', () => {
    expect(PLAN_CHOICES.map(({ id }) => id)).toEqual([
      'single-coin',
      'multi-coin',
      'blended',
      'event-hedge',
      'long-hedge',
    ]);
    for (const { title, summary, guide } of PLAN_CHOICES)
      expect([title, summary, guide.title]).not.toContain('');
  });

  test('builds into an empty workbook and names the coins that a refresh must bring', async () => {
    const excel = openExcel();
    const shares: number[] = [];
    const built = await newPlan('multi-coin', NOW, (share) => shares.push(share));

    expect(built).toEqual({
      planSheet: 'Plan',
      sheets: ['Quotes', 'Contracts', 'Fees', 'Plan', 'Holdings', 'Scenarios', 'Hedges', 'Notes'],
      kept: [],
      coins: ['SOL', 'AVAX', 'LINK', 'DOT', 'ETH', 'BTC'],
      venues: ['mexc'],
    });
    expect(excel.workbook.activeSheet().name).toBe('Plan');
    expect(shares).toEqual([1]);
  });

  test('knows no other example', async () => {
    const excel = openExcel();
    const before = excel.workbook.snapshot();
    await expect(newPlan('my own', NOW)).rejects.toThrow('There is no plan my own to start from.');
    expect(excel.workbook.snapshot()).toEqual(before);
    expect(excel.syncs()).toBe(0);
  });

  test('keeps the prices of the workbook', async () => {
    openExcel();
    await writeMarket({
      answers: [venueMarket('binance', { BTC: '61000' })],
      failures: [],
      symbols: ['BTC'],
    });
    expect((await newPlan('single-coin', NOW)).kept).toEqual(['Quotes', 'Contracts', 'Fees']);
  });
});

describe('the figures of plans', () => {
  test('there are none in an empty workbook', async () => {
    openExcel();
    expect(await readPlanFigures()).toEqual([]);
  });

  test('are the total and one line per holding, as the sheet shows them', async () => {
    const excel = openExcel();
    await newPlan('single-coin', NOW);
    calculatePlan(excel, templateOf('single-coin'));
    const [plan] = await readPlanFigures();

    expect(plan).toMatchObject({ number: 1, sheetName: 'Plan', failure: undefined });
    expect(plan?.total).toMatchObject({ exposure: 90_000, residual: 0, initialMargin: 30_000 });
    expect(plan?.lines).toHaveLength(1);
    expect(plan?.lines[0]).toMatchObject({ asset: 'BTC', symbol: 'BTC_USDT', shortContracts: 150 });
    expect(excel.syncs()).toBe(4);
  });

  test('holdings that show an error are counted; sums of none are unknown, not 0', async () => {
    const excel = openExcel();
    const several = templateOf('multi-coin');
    await newPlan('multi-coin', NOW);
    calculatePlan(excel, {
      ...several,
      holdings: several.holdings.map((each) =>
        each.asset === 'DOT' ? { ...each, hedge: 'mexc:DOT_USDT' } : each,
      ),
    });
    // 100 · 150 + 400 · 25 + 500 · 10; DOT's 20,000 are in no sum.
    expect(await readPlanFigures()).toMatchObject([{ failed: 1, total: { exposure: 30_000 } }]);

    calculatePlan(excel, { ...several, market: { ...several.market, contracts: [] } });
    expect(await readPlanFigures()).toMatchObject([{ failed: 4, total: undefined }]);
  });

  test('a blank cell is no number, and a text is none either', () => {
    expect(numberOf({ cost: undefined, venue: 'mexc', margin: 0 }, 'cost')).toBeUndefined();
    expect(numberOf({ venue: 'mexc' }, 'venue')).toBeUndefined();
    expect(numberOf({ margin: 0 }, 'margin')).toBe(0);
    expect(numberOf(undefined, 'margin')).toBeUndefined();
  });

  test('while Excel has not worked it out, the plan has what its cell shows', async () => {
    const excel = openExcel();
    await newPlan('single-coin', NOW);
    expect(await readPlanFigures()).toMatchObject([{ sheetName: 'Plan', lines: [], failure: '' }]);

    excel.workbook.sheet('Plan').write({ row: 18, column: 0, rows: 1, columns: 1 }, [[{ formula: '=#N/A' }]]);
    expect(await readPlanFigures()).toMatchObject([{ lines: [], total: undefined, failure: '#N/A' }]);
  });

  test('are found where the user has moved them, and the second plan after the first', async () => {
    const excel = openExcel();
    await newPlan('single-coin', NOW);
    await newPlan('multi-coin', NOW);
    calculatePlan(excel, templateOf('single-coin'));
    calculatePlan(excel, templateOf('multi-coin'), 2);
    const sheet = excel.workbook.sheet('Plan');
    sheet.rename('My hedge');
    sheet.moveTo(7);
    sheet.insert({ row: 2, column: 0, rows: 3, columns: sheet.columnCount }, 'down');

    const plans = await readPlanFigures();
    expect(plans.map(({ number, sheetName, lines }) => [number, sheetName, lines.length])).toEqual([
      [1, 'My hedge', 1],
      [2, 'Plan 2', 4],
    ]);
    expect(numberOf(plans[0]?.total, 'exposure')).toBe(90_000);
  });

  test('a plan whose sheet is gone is not shown', async () => {
    const excel = openExcel();
    await newPlan('single-coin', NOW);
    await newPlan('multi-coin', NOW);
    excel.workbook.sheet('Plan').delete();
    for (const name of excel.workbook.names())
      if (name.formula.startsWith('=Plan!')) name.setFormula('=#REF!');
    expect((await readPlanFigures()).map(({ sheetName }) => sheetName)).toEqual(['Plan 2']);
  });
});

describe('show sheet', () => {
  test('opens it', async () => {
    const excel = openExcel();
    excel.workbook.addSheet('Notes');
    await showSheet('Notes');
    expect(excel.workbook.activeSheet().name).toBe('Notes');
    expect(excel.syncs()).toBe(1);
  });

  test('a sheet that is gone is an error with a sentence', async () => {
    openExcel();
    await expect(showSheet('Notes')).rejects.toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
  });
});
