import { besideFormula } from '../../../src/actions/holdings/besideFormula';
import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { relativeCell } from '../../../src/templates/cellAddress';
import { planResult } from '../../../src/templates/planResult';
import type { Holding, Template } from '../../../src/templates/template';
import type { CellData, SheetData, WorkbookData } from '../../../src/templates/workbookData';
import { serialFromDate } from '../../../src/model/serialFromDate';
import { formulaCopy } from '../../../src/xlsx/formulaCopy/formulaCopy';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { lint } from '../support/lint';
import { recalculate } from '../support/recalculate';
import { sheetOf } from '../support/sheetOf';
import { validate } from '../support/validate';
import { randomPlan } from './support/randomPlan';
import { NOW, otherPlan, withRatio } from './support/replan';

provideExcelErrors();
const FIRST_ROW = 4;
const RATIO = 0.65;

const dataOf = (template: Template): WorkbookData => wholeWorkbook(buildPlan(template, NOW));
const copyOf = (data: WorkbookData) =>
  formulaCopy(writeWorkbook(data, { title: 'Gaps', createdAt: NOW }), { madeAt: NOW, version: '9.8.7' });
const onSheet = (
  data: WorkbookData,
  name: string,
  change: (sheet: SheetData) => SheetData,
): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

/** The plan with empty rows in its table of holdings: at the top, and after every other holding. */
function withGaps(template: Template): WorkbookData {
  const below = (row: number): number =>
    row < FIRST_ROW ? row : row + 1 + Math.floor((row - FIRST_ROW) / 2);
  return onSheet(dataOf(template), 'Holdings', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: below(cell.row) })),
    tables: sheet.tables.map((table) => ({
      ...table,
      rows: below(FIRST_ROW + table.rows - 1) - FIRST_ROW + 2,
    })),
  }));
}

/** The plan as it was saved before its last holdings were typed into rows that had been empty. */
function savedBefore(template: Template, count: number): WorkbookData {
  const before = buildPlan({ ...template, holdings: template.holdings.slice(0, count) }, NOW);
  const { spill } = before.result;
  return onSheet(dataOf(template), 'Plan', (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell): CellData => (cell.spill ? { ...cell, spill } : cell)),
  }));
}

const PLANS = [3, 8, 11].map(randomPlan);
const LARGE = PLANS.filter(({ holdings }) => holdings.length > 1);
const GAPS = PLANS.map((template) => ({ template, copy: copyOf(withGaps(template)) }));
const GROWN = LARGE.map((template) => ({ template, copy: copyOf(savedBefore(template, 1)) }));

test('a plan over blank rows becomes formulas, and is a valid file', async () => {
  expect(LARGE.length).toBeGreaterThan(0);
  for (const { copy } of [...GAPS, ...GROWN]) {
    expect(copy.kept).toEqual([]);
    expect(copy.native).toBe(copy.filled);
    expect(lint(copy.bytes)).toEqual([]);
  }
  expect(await validate(GAPS[0]?.copy.bytes ?? new Uint8Array())).toEqual([]);
});

test('blank rows stay blank, and a row that is filled later is planned: as HEDGE.PLAN does', async () => {
  const all = [...GAPS, ...GROWN];
  const found = await recalculate(all.map(({ copy }) => withRatio(copy.bytes, RATIO)));
  const others = all.flatMap(({ template }, at) => otherPlan(template, RATIO, found[at] ?? new Map()));
  expect(others).toEqual([]);
}, 300_000);

test('the hedge beside a table of one’s own becomes formulas too', async () => {
  const template = randomPlan(5);
  const holdings: readonly (Holding | undefined)[] = [
    template.holdings[0],
    undefined,
    ...template.holdings.slice(1),
  ];
  const table = {
    name: 'Mine',
    row: 0,
    column: 0,
    rows: holdings.length,
    headers: ['Coin', 'Amount'],
    formulas: {},
  };
  const columns = { asset: 'Coin', quantity: 'Amount', hedgeRatio: '', beta: '', hedge: '' };
  const chosen = new Map([['BTC', `${template.choices.venue}:BTCUSDT`]]);
  const formula = besideFormula({ table: 'Mine', columns, chosen, venue: undefined });
  const held = template.holdings.map(({ asset, quantity }): Holding => {
    const hedge = chosen.get(asset);
    return { asset, quantity, ...(hedge !== undefined && { hedge }) };
  });
  const args = { holdings: held, choices: template.choices, maxAgeMinutes: 0, now: serialFromDate(NOW) };
  const { spill } = planResult(args, template.market);
  const data = dataOf(template);
  const mine = sheetOf('Mine', {
    cells: [
      ...['Coin', 'Amount'].map((value, column) => ({ row: 0, column, value })),
      ...holdings.flatMap((each, at) =>
        each ? [each.asset, each.quantity].map((value, column) => ({ row: at + 1, column, value })) : [],
      ),
      { row: 0, column: 4, value: 'asset', formula, spill },
    ],
    tables: [table],
  });
  const copy = copyOf({ ...data, sheets: [...data.sheets, mine] });
  expect(copy.kept).toEqual([]);

  const [values] = await recalculate([copy.bytes]);
  const shown = values?.get('Mine');
  const column = spill[0]?.indexOf('shortContracts') ?? 0;
  const counts = spill.slice(2).map((line) => line[column]);
  expect(counts.map((_, line) => shown?.get(relativeCell(2 + line, 4 + column)))).toEqual(
    counts.map((count) => (typeof count === 'number' ? expect.closeTo(count, 8) : expect.anything())),
  );
  expect(counts.some((count) => typeof count === 'number')).toBe(true);
}, 300_000);
