import { hedgeTable } from '../../../src/actions/holdings/hedgeTable';
import { lookAtTable } from '../../../src/actions/holdings/lookAtTable';
import { previewHedge } from '../../../src/actions/holdings/previewHedge';
import { buildPlan } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';

beforeAll(provideExcelErrors);

const COINS = [
  ['Coin', 'Amount', 'Note'],
  ['SOL', 100, 'cold wallet'],
  ['', '', ''],
  ['AVAX', 400, ''],
];
const NO_DOUBT = new Map<string, string>();

/** The market of the guides, and a table of the user's with its first cell at the address. */
async function withTable(address = 'B3', cells: (string | number)[][] = COINS): Promise<OpenExcel> {
  const excel = openExcel();
  const template = TEMPLATES.find(({ id }) => id === 'multi-coin');
  if (!template) throw new Error('There is no template');
  await insertPlan((names) => buildPlan(template, new Date('2026-11-21T12:00:00Z'), names));
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mine');
    const range = sheet.getRange(address).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
    range.values = cells;
    const table = sheet.tables.add(range, true);
    table.name = 'Coins';
    sheet.activate();
    range.getCell(1, 0).select();
    await context.sync();
  });
  return excel;
}

async function hedge(): Promise<string> {
  const { table, columns } = await lookAtTable();
  const question = {
    table: table.name,
    columns,
    chosen: new Map([
      ['SOL', 'mexc:ETH_USDT'],
      ['AVAX', 'mexc:ETH_USDT'],
    ]),
    venue: undefined,
  };
  return hedgeTable(question, previewHedge(table, question));
}

async function formulaAt(excel: OpenExcel, address: string): Promise<unknown> {
  return excel.Excel.run(async (context) => {
    const [sheet = '', cell = ''] = address.split('!');
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('formulas');
    await context.sync();
    return range.formulas[0]?.[0];
  });
}

test('the selected table is found, and its columns', async () => {
  await withTable();
  const { table, columns, venues } = await lookAtTable();
  expect(table).toMatchObject({ name: 'Coins', sheetName: 'Mine', headers: ['Coin', 'Amount', 'Note'] });
  expect(columns).toEqual({ asset: 'Coin', quantity: 'Amount', hedgeRatio: '', beta: '', hedge: '' });
  expect(venues).toEqual(['mexc']);
});

test('the preview is the plan: coins without a contract say so, blank rows are left out', async () => {
  await withTable();
  const { table, columns } = await lookAtTable();
  const preview = previewHedge(table, { table: 'Coins', columns, chosen: NO_DOUBT, venue: 'mexc' });
  expect(preview.lines.map(({ asset, shortContracts }) => [asset, shortContracts])).toEqual([
    ['SOL', undefined],
    ['AVAX', undefined],
  ]);
  expect(preview).toMatchObject({ failed: 2, exposure: undefined, cost: undefined });
  expect(preview.lines[0]?.warnings).toMatch(/no open contract of SOL/);
  // 100 SOL at 150 and 400 AVAX at 25 in contracts of 0.01 ETH at 3,500, at beta 1.
  const chosen = new Map([
    ['SOL', 'mexc:ETH_USDT'],
    ['AVAX', 'mexc:ETH_USDT'],
  ]);
  const hedged = previewHedge(table, { table: 'Coins', columns, chosen, venue: 'mexc' });
  expect(hedged.lines.map(({ shortContracts }) => shortContracts)).toEqual([429, 286]);
  expect(hedged.exposure).toBe(25_000);
});

test('the formula goes beside the table, its lines level with the rows, in one read and one write', async () => {
  const excel = await withTable();
  const before = excel.requests.length;
  const look = await lookAtTable();
  expect(excel.requests).toHaveLength(before + 2);
  const address = await hedge();

  expect(look.table.name).toBe('Coins');
  expect(excel.requests).toHaveLength(before + 6);
  expect(address).toBe('Mine!F2');
  expect(await formulaAt(excel, address)).toMatch(/^=HEDGE\.PLAN\(CHOOSE\(\{1,2,3,4,5\},/);
});

test.each([
  ['a table in the first row has nothing above', 'A1', [], 'Mine!E1'],
  ['a title above is in the way', 'B3', [['F2', 'mine']], 'Mine!F3'],
  ['cells beside are in the way', 'B3', [['H4', 'mine']], 'Mine!J2'],
] as const)('%s', async (_name, table, others, expected) => {
  const excel = await withTable(table);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    for (const [cell, value] of others) sheet.getRange(cell).values = [[value]];
    await context.sync();
  });
  expect(await hedge()).toBe(expected);
});

test('without a table under the selection there is a sentence', async () => {
  const excel = await withTable();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').getRange('H20').select();
    await context.sync();
  });
  await expect(lookAtTable()).rejects.toThrow(/^Select a cell of the table that lists your holdings/);
});

test('without prices there is a sentence', async () => {
  const excel = openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mine');
    sheet.getRange('A1:B2').values = [
      ['Coin', 'Amount'],
      ['BTC', 1],
    ];
    sheet.tables.add('A1:B2', true);
    sheet.activate();
    sheet.getRange('A2').select();
    await context.sync();
  });
  await expect(lookAtTable()).rejects.toThrow(
    'The workbook has no prices yet. Press Refresh in Market, then try again.',
  );
});

test('a protected sheet is refused, and nothing is written', async () => {
  const excel = await withTable();
  const { table, columns } = await lookAtTable();
  const question = { table: 'Coins', columns, chosen: NO_DOUBT, venue: 'mexc' };
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Mine').protection.protect();
    await context.sync();
  });
  const before = excel.workbook.snapshot();
  await expect(hedgeTable(question, previewHedge(table, question))).rejects.toThrow(
    'Sheet "Mine" is protected. Unprotect it (Review, Unprotect Sheet) and try again.',
  );
  expect(excel.workbook.snapshot()).toEqual(before);
});
