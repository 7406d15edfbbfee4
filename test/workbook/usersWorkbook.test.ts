import type { Cell, Table } from '../../src/workbench/workbook';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { venueMarket } from './venueMarkets';

const update = (...answers: MarketUpdate['answers']): MarketUpdate => ({
  answers,
  failures: [],
  symbols: ['BTC', 'ETH', 'SOL'],
});
const FIRST = update(venueMarket('binance', { BTC: '60000', ETH: '3000' }));
const NEXT = update(venueMarket('binance', { BTC: '61000', ETH: '3100', SOL: '150' }));

async function afterFirstRefresh(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeMarket(FIRST);
  return excel;
}

function table(excel: OpenExcel, name: string): Table {
  const found = excel.workbook.tables().find((each) => each.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

/** Puts a column of the user's own before one of ours: the cells to the right make way and the table grows. */
function insertColumn(
  excel: OpenExcel,
  name: string,
  before: string,
  cells: readonly (string | number)[],
): void {
  const { sheet, area } = table(excel, name);
  const column = area.column + excel.headers(name).indexOf(before);
  const place = { row: area.row, column, rows: area.rows, columns: 1 };
  sheet.insert(place, 'right');
  table(excel, name).resize({ ...area, columns: area.columns + 1 });
  sheet.write(
    place,
    cells.map((value) => [{ value }]),
  );
}

describe('what the user may do to the tables', () => {
  it('rename the sheet and move the table', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Quotes');
    sheet.rename('Prices');
    sheet.insert({ ...area, rows: 4 }, 'down');
    sheet.insert({ row: 0, column: 0, rows: 40, columns: 2 }, 'right');
    expect(table(excel, 'Quotes').area).toMatchObject({ row: 4, column: 2 });

    const { places } = await writeMarket(NEXT);
    expect(places[0]).toEqual({ table: 'Quotes', sheetName: 'Prices', besideUsersSheet: false });
    expect(excel.rows('Quotes').map(({ base, mark }) => [base, mark])).toEqual([
      ['BTC', 61000],
      ['ETH', 3100],
      ['SOL', 150],
    ]);
    expect(sheet.read({ row: 0, column: 0, rows: 4, columns: 4 }).flat().every(isEmpty)).toBe(true);
    expect(excel.workbook.sheets().map(({ name }) => name)).toEqual([
      'Sheet1',
      'Prices',
      'Contracts',
      'Fees',
    ]);
  });

  it('sort the rows: each keeps its place', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Quotes');
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sheet.write(
      body,
      sheet
        .read(body)
        .reverse()
        .map((row) => row.map(({ value }) => ({ value: value as string | number | null }))),
    );
    await writeMarket(NEXT);
    expect(excel.rows('Quotes').map(({ base, mark }) => [base, mark])).toEqual([
      ['ETH', 3100],
      ['BTC', 61000],
      ['SOL', 150],
    ]);
  });

  it('add columns among ours: they keep their place and content', async () => {
    const excel = await afterFirstRefresh();
    insertColumn(excel, 'Quotes', 'mark', ['my note', 'core', 'satellite']);
    const headers = excel.headers('Quotes');
    await writeMarket(NEXT);
    expect(excel.headers('Quotes')).toEqual(headers);
    expect(excel.rows('Quotes').map((row) => [row['my note'], row['mark']])).toEqual([
      ['core', 61000],
      ['satellite', 3100],
      [null, 150],
    ]);
  });

  it('add rows of his own: they are not touched, formulas and all', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Contracts');
    const headers = excel.headers('Contracts');
    const place = { ...area, row: area.row + area.rows, rows: 1 };
    table(excel, 'Contracts').resize({ ...area, rows: area.rows + 1 });
    sheet.write(place, [
      headers.map((header) => {
        if (header === 'key') return { value: 'mybroker:BTC' };
        return header === 'contractSize' ? { formula: '=1/10', value: 0.1 } : {};
      }),
    ]);
    const mine = sheet.read(place);
    await writeMarket(NEXT);
    expect(sheet.read(place)).toEqual(mine);
    expect(excel.rows('Contracts').map(({ key }) => key)).toEqual([
      'binance:BTCUSDT',
      'binance:ETHUSDT',
      'mybroker:BTC',
      'binance:SOLUSDT',
    ]);
  });

  it('empty the table: its blank rows are filled before new ones are added', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Quotes');
    sheet.clear({ ...area, row: area.row + 1, rows: area.rows - 1 }, 'contents');
    await writeMarket(NEXT);
    expect(excel.rows('Quotes').map(({ base }) => base)).toEqual(['BTC', 'ETH', 'SOL']);
  });

  it('write below the table: his cells make way', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Quotes');
    sheet.write({ row: area.row + area.rows, column: 0, rows: 1, columns: 1 }, [[{ value: 'my total' }]]);
    await writeMarket(NEXT);
    expect(excel.rows('Quotes')).toHaveLength(3);
    const below = sheet.read({ row: area.row + area.rows + 1, column: 0, rows: 1, columns: 1 });
    expect(below[0]?.[0]?.value).toBe('my total');
  });

  it('delete one table: it is made again', async () => {
    const excel = await afterFirstRefresh();
    table(excel, 'Contracts').sheet.delete();
    const { places } = await writeMarket(NEXT);
    expect(places.map(({ sheetName }) => sheetName)).toEqual(['Quotes', 'Contracts', 'Fees']);
    expect(excel.rows('Contracts')).toHaveLength(3);
  });
});

describe('what is refused with a sentence, and nothing written', () => {
  async function refused(excel: OpenExcel): Promise<string> {
    const before = excel.workbook.snapshot();
    const error: unknown = await writeMarket(NEXT).catch((reason: unknown) => reason);
    expect(excel.workbook.snapshot()).toEqual(before);
    expect(error).toMatchObject({ name: 'HedgeError', reason: 'notAvailable' });
    return error instanceof Error ? error.message : '';
  }

  it('a column that the formulas need is gone', async () => {
    const excel = await afterFirstRefresh();
    const { sheet, area } = table(excel, 'Quotes');
    const column = area.column + excel.headers('Quotes').indexOf('bid');
    sheet.write({ row: area.row, column, rows: 1, columns: 1 }, [[{ value: 'Gebot' }]]);
    expect(await refused(excel)).toBe(
      'The table Quotes on sheet "Quotes" has no column "bid". Put the header back, or rename the table to have a new one made.',
    );
  });

  it("a user's table has our name", async () => {
    const excel = openExcel();
    const [sheet] = excel.workbook.sheets();
    if (!sheet) throw new Error('no sheet');
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    sheet.write(area, [[{ value: 'mine' }], [{ value: 1 }]]);
    excel.workbook.addTable(sheet, area, 'Contracts');
    expect(await refused(excel)).toContain('The table Contracts on sheet "Sheet1" has no column "key"');
  });

  it('the header row is off', async () => {
    const excel = await afterFirstRefresh();
    const { area } = table(excel, 'Contracts');
    table(excel, 'Contracts').setOptions({ showHeaders: false });
    table(excel, 'Contracts').resize({ ...area, row: area.row + 1, rows: area.rows - 1 });
    expect(await refused(excel)).toContain('The table Contracts on sheet "Contracts" has no header row.');
  });

  it('the sheet is protected', async () => {
    const excel = await afterFirstRefresh();
    table(excel, 'Contracts').sheet.setProtected(true);
    expect(await refused(excel)).toBe(
      'Sheet "Contracts" is protected. Unprotect it (Review, Unprotect Sheet) and refresh again.',
    );
  });

  it("the workbook's structure is protected and a sheet would be needed", async () => {
    const excel = openExcel();
    excel.workbook.setProtected(true);
    expect(await refused(excel)).toContain("The workbook's structure is protected");
  });

  it('a defined name stands in the way of a table', async () => {
    const excel = openExcel();
    excel.workbook.addName('Quotes', '=Sheet1!$A$1');
    expect(await refused(excel)).toContain('The workbook has a defined name Quotes');
  });
});

function isEmpty(cell: Cell): boolean {
  return cell.value === null && cell.formula === null;
}
