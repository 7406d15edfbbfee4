import { newPlan } from '../../../src/actions/newPlan';
import { writeMarket } from '../../../src/workbook/writeMarket';
import { columnLetters } from '../../../src/workbench/host/cells/columnLetters';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';
import { venueMarket } from '../venueMarkets';
import { gridDifference, gridOf } from './gridDifference';
import { tableOf, USER_CHANGES } from './userChanges';

const NOW = new Date('2026-11-21T12:00:00Z');
const NEW_SHEETS = ['Plan', 'Holdings', 'Scenarios', 'Hedges', 'Notes'];

const market = (btc: string) => ({
  answers: [venueMarket('binance', { BTC: btc, ETH: '3000' })],
  failures: [],
  symbols: ['BTC', 'ETH'],
});

beforeAll(provideExcelErrors);

/** Prices, a plan, and a sheet of the user's own with a formula, a format and a note. */
async function workedIn(): Promise<OpenExcel> {
  const excel = openExcel();
  const mine = excel.workbook.addSheet('Mine');
  mine.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
    [{ value: 'my total' }, { value: 12.5, numberFormat: '0.00' }],
    [{ formula: '=SUM(Quotes[mark])' }, { value: '=not a formula' }],
  ]);
  mine.setFormat({ row: 0, column: 0, rows: 1, columns: 1 }, { bold: true, fillColor: '#FFEE00' });
  mine.setColumnWidth(0, 1, 200);
  await writeMarket(market('60000'));
  await newPlan('single-coin', NOW);
  return excel;
}

/** Where the price of BTC stands now. */
function markOfBtc(excel: OpenExcel): string {
  const { sheet, area } = tableOf(excel, 'Quotes');
  const row = area.row + 1 + excel.rows('Quotes').findIndex(({ base }) => base === 'BTC');
  const column = area.column + excel.headers('Quotes').indexOf('mark');
  return `${sheet.name}!${columnLetters(column)}${row + 1}`;
}

describe.each(USER_CHANGES)('the user $name', (change) => {
  test('a refresh that brings one new price changes that cell alone', async () => {
    const excel = await workedIn();
    await change.make(excel);
    const before = gridOf(excel.workbook);
    const refresh = writeMarket(market('61000'));
    if (change.refusesRefresh !== undefined) {
      await expect(refresh).rejects.toThrow(change.refusesRefresh);
      expect(gridDifference(before, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });
      return;
    }
    await refresh;
    const { changed, came } = gridDifference(before, gridOf(excel.workbook));
    const { remakes = [] } = change;
    expect(changed).toEqual(remakes.length > 0 ? [markOfBtc(excel), 'order'] : [markOfBtc(excel)]);
    expect(excel.rows('Quotes').find(({ base }) => base === 'BTC')).toMatchObject({ mark: 61_000 });
    const madeAgain = came.filter((place) => !remakes.some((name) => place.includes(name)));
    expect(madeAgain).toEqual([]);
    expect(came.some((place) => place === 'table Fees')).toBe(remakes.includes('Fees'));
  });

  test('a new plan stands beside all that is there, of which nothing changes', async () => {
    const excel = await workedIn();
    await change.make(excel);
    const before = gridOf(excel.workbook);
    const build = newPlan('multi-coin', NOW);
    if (change.refusesPlan !== undefined) {
      await expect(build).rejects.toThrow(change.refusesPlan);
      expect(gridDifference(before, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });
      return;
    }
    const { planSheet, sheets } = await build;
    const remade = change.remakes ?? [];
    expect(planSheet).toBe('Plan 2');
    expect(sheets).toEqual([...remade, ...NEW_SHEETS.map((name) => `${name} 2`)]);
    const { changed, came } = gridDifference(before, gridOf(excel.workbook));
    expect(changed).toEqual(['order']);
    const own = came.filter((place) => /^(?:[\w ]+ 2|Fees)[!/]|^(?:table|name) (?:\w+2|Fees)$/.test(place));
    expect(came.filter((place) => !own.includes(place))).toEqual([]);
    expect(excel.rows('Holdings2')).toHaveLength(4);
  });
});

describe('the user has', () => {
  test('a sheet named Plan: the plan is Plan 2, his is as it was', async () => {
    const excel = openExcel();
    const plan = excel.workbook.addSheet('Plan');
    plan.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: 'Lose weight' }]]);
    const before = gridOf(excel.workbook);

    const { sheets } = await newPlan('single-coin', NOW);
    expect(sheets).toEqual(['Quotes', 'Contracts', 'Fees', ...NEW_SHEETS.map((name) => `${name} 2`)]);
    expect(gridDifference(before, gridOf(excel.workbook)).changed).toEqual(['order']);
  });

  test('a table named Holdings: the plan’s is Holdings2', async () => {
    const excel = openExcel();
    const sheet = excel.workbook.sheet('Sheet1');
    sheet.write({ row: 0, column: 0, rows: 2, columns: 1 }, [[{ value: 'coin' }], [{ value: 'BTC' }]]);
    excel.workbook.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, 'holdings');
    const before = gridOf(excel.workbook);

    await newPlan('single-coin', NOW);
    expect(excel.rows('Holdings2').map(({ asset }) => asset)).toEqual(['BTC']);
    expect(gridDifference(before, gridOf(excel.workbook)).changed).toEqual(['order']);
  });

  test('a name HedgeRatio of his own: the plan’s is HedgeRatio2', async () => {
    const excel = openExcel();
    excel.workbook.addName('HedgeRatio', '=0.25');
    await newPlan('single-coin', NOW);
    const formulas = excel.workbook.names().map(({ name, formula }) => [name, formula]);
    expect(formulas).toContainEqual(['HedgeRatio', '=0.25']);
    expect(formulas.map(([name]) => name)).toContain('HedgeRatio2');
  });

  test('a sheet named Quotes: a refresh puts its own beside it, New plan says what to do', async () => {
    const excel = openExcel();
    const quotes = excel.workbook.addSheet('Quotes');
    quotes.write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: '"To be or not to be"' }]]);
    const before = gridOf(excel.workbook);
    await expect(newPlan('single-coin', NOW)).rejects.toThrow(
      'The workbook has a sheet Quotes without the table Quotes, which the plan needs. Rename that sheet, or press Refresh first, and try again.',
    );
    expect(gridDifference(before, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });

    await writeMarket(market('60000'));
    expect(tableOf(excel, 'Quotes').sheet.name).toBe('Quotes (HEDGE)');
    expect(gridDifference(before, gridOf(excel.workbook)).changed).toEqual(['order']);
    expect((await newPlan('single-coin', NOW)).kept).toEqual(['Quotes', 'Contracts', 'Fees']);
  });
});

describe('the user undoes', () => {
  test('a refresh, and refreshes again', async () => {
    const excel = await workedIn();
    const before = gridOf(excel.workbook);
    await writeMarket(market('61000'));
    const after = gridOf(excel.workbook);
    excel.workbook.undo();
    expect(gridDifference(before, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });
    await writeMarket(market('61000'));
    expect(gridDifference(after, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });
  });

  test('a new plan, and builds it again', async () => {
    const excel = await workedIn();
    const before = gridOf(excel.workbook);
    await newPlan('blended', NOW);
    excel.workbook.undo();
    expect(gridDifference(before, gridOf(excel.workbook))).toEqual({ changed: [], came: [] });
    expect((await newPlan('blended', NOW)).planSheet).toBe('Plan 2');
  });
});
