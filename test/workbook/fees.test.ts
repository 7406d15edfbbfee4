import { Decimal } from '../../src/model/decimal';
import type { CellChange } from '../../src/workbench/workbook';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { contract, venueMarket } from './venueMarkets';

/** Binance publishes its taker fee only, WEEX nothing. */
const weex = {
  ...venueMarket('weex', {}),
  contracts: ['BTC', 'ETH'].map((base) => {
    const { takerFeeRate: _unpublished, ...rest } = contract('weex', base);
    return rest;
  }),
};
const REFRESH: MarketUpdate = {
  answers: [venueMarket('binance', { BTC: '60000' }), weex],
  failures: [{ venue: 'mexc', sentence: 'MEXC did not answer' }],
  symbols: ['BTC', 'ETH'],
};

async function refreshed(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeMarket(REFRESH);
  return excel;
}

function table(excel: OpenExcel) {
  const found = excel.workbook.tables().find(({ name }) => name === 'Fees');
  if (!found) throw new Error('no table Fees');
  return found;
}

type Typed = readonly (string | number | boolean)[];

/** The user's rows of venue, taker, maker, maintenanceRate, in place of those that are there. */
function type(excel: OpenExcel, rows: readonly Typed[]): void {
  const { sheet, area } = table(excel);
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const cells = (row: Typed = []): CellChange[] =>
    [0, 1, 2, 3].map((column) => ({ value: row[column] ?? null }));
  sheet.write(
    body,
    Array.from({ length: body.rows }, (_row, index) => cells(rows[index])),
  );
}

const rates = (excel: OpenExcel) =>
  excel
    .rows('Contracts')
    .map((row) => [
      row['key'],
      row['takerFeeRate'],
      row['makerFeeRate'],
      row['maintenanceMarginRate'],
      row['own'],
    ]);

describe('the Fees table', () => {
  it('is made with a row for each venue that was asked, its rates blank, with the same two syncs', async () => {
    const excel = openExcel();
    const { places } = await writeMarket(REFRESH);
    expect(excel.syncs()).toBe(2);
    expect(places.map((place) => place.table)).toEqual(['Quotes', 'Contracts', 'Fees']);
    expect(excel.rows('Fees')).toEqual(
      ['binance', 'weex', 'mexc'].map((venue) => ({
        venue,
        taker: '',
        maker: '',
        maintenanceRate: '',
      })),
    );
    expect(rates(excel)).toEqual([
      ['binance:BTCUSDT', 0.0005, '', '', ''],
      ['weex:BTCUSDT', '', '', '', ''],
      ['weex:ETHUSDT', '', '', '', ''],
    ]);
  });

  it('fills what the venue does not publish, marked as own, and never what it does', async () => {
    const excel = await refreshed();
    type(excel, [
      ['binance', 0.0009, 0.0002, ''],
      [' WEEX ', 0.0008, -0.0001, 0.005],
    ]);
    const before = excel.syncs();
    const { unknownRates, complaints } = await writeMarket(REFRESH);
    expect(excel.syncs() - before).toBe(2);
    expect(complaints).toEqual([]);
    expect(unknownRates).toEqual([{ venue: 'binance', fields: ['maintenanceMarginRate'] }]);
    const own = 'takerFeeRate, makerFeeRate, maintenanceMarginRate';
    expect(rates(excel)).toEqual([
      ['binance:BTCUSDT', 0.0005, 0.0002, '', 'makerFeeRate'],
      ['weex:BTCUSDT', 0.0008, -0.0001, 0.005, own],
      ['weex:ETHUSDT', 0.0008, -0.0001, 0.005, own],
    ]);
  });

  it('is never overwritten; a venue that is asked later gets a row', async () => {
    const excel = await refreshed();
    type(excel, [['weex', 0.0008, 5, 'typed']]);
    const { sheet, area } = table(excel);
    const mine = sheet.read(area);
    await writeMarket(REFRESH);
    expect(excel.rows('Fees').map(({ venue }) => venue)).toEqual(['weex', null, null, 'binance', 'mexc']);
    expect(sheet.read(area)).toEqual(mine);
    await writeMarket({ ...REFRESH, answers: [...REFRESH.answers, venueMarket('okx', { BTC: '1' })] });
    expect(excel.rows('Fees').at(-1)).toEqual({
      venue: 'okx',
      taker: '',
      maker: '',
      maintenanceRate: '',
    });
    expect(sheet.read(area)).toEqual(mine);
  });

  it('lets go of a rate that the user takes back, and of one that the venue now publishes', async () => {
    const excel = await refreshed();
    type(excel, [['binance', '', 0.0002, '']]);
    await writeMarket(REFRESH);
    expect(rates(excel)[0]?.slice(2)).toEqual([0.0002, '', 'makerFeeRate']);
    const makerFeeRate = new Decimal('0.0003');
    const published = {
      ...venueMarket('binance', {}),
      contracts: [contract('binance', 'BTC', { makerFeeRate })],
    };
    await writeMarket({ ...REFRESH, answers: [published] });
    expect(rates(excel)[0]?.slice(2)).toEqual([0.0003, '', '']);
    type(excel, [['binance', '', '', '']]);
    await writeMarket(REFRESH);
    expect(rates(excel)[0]?.slice(2)).toEqual(['', '', '']);
  });

  it('takes a rate of 0 that the user typed for his own 0', async () => {
    const excel = await refreshed();
    type(excel, [['weex', 0, '', '']]);
    await writeMarket(REFRESH);
    expect(rates(excel)[1]).toEqual(['weex:BTCUSDT', 0, '', '', 'takerFeeRate']);
  });
});

describe('an entry that cannot be used is unknown, and a sentence names the cell and the fix', () => {
  it.each([
    ['taker', 5, 'Fees!B2 holds 5, which is 500 %. For 5 % type 5% or 0.05.'],
    ['taker', 0.05, 'Fees!B2 holds 0.05, which is 5 %. For 0.05 % type 0.05% or 0.0005.'],
    ['maker', -0.02, 'Fees!C2 holds -0.02, which is -2 %. For -0.02 % type -0.02% or -0.0002.'],
    ['maintenanceRate', 0.5, 'Fees!D2 holds 0.5, which is 50 %. For 0.5 % type 0.5% or 0.005.'],
    [
      'maintenanceRate',
      0,
      'Fees!D2 holds 0; a maintenance rate is above 0. Type it as 0.5% or 0.005, or empty the cell.',
    ],
    [
      'maintenanceRate',
      -0.01,
      'Fees!D2 holds -0.01; a maintenance rate is above 0. Type it as 0.5% or 0.005, or empty the cell.',
    ],
    [
      'taker',
      '0,05 %',
      'Fees!B2 holds "0,05 %", which is not a number. Type the rate as 0.05% or 0.0005, or empty the cell.',
    ],
    [
      'maker',
      true,
      'Fees!C2 holds true, which is not a number. Type the rate as 0.05% or 0.0005, or empty the cell.',
    ],
  ])('%s %p', async (column, value, sentence) => {
    const excel = await refreshed();
    const row = ['taker', 'maker', 'maintenanceRate'].map((each) => (each === column ? value : ''));
    type(excel, [['weex', ...row]]);
    const { complaints } = await writeMarket(REFRESH);
    expect(complaints).toEqual([sentence]);
    expect(rates(excel)[1]).toEqual(['weex:BTCUSDT', '', '', '', '']);
  });

  it('a venue named twice: the first row counts', async () => {
    const excel = await refreshed();
    type(excel, [
      ['weex', 0.0008, '', ''],
      ['Weex', 0.0004, '', ''],
    ]);
    const { complaints } = await writeMarket(REFRESH);
    expect(complaints).toEqual(['Fees!A3 names weex a second time. Delete this row, or the one above.']);
    expect(rates(excel)[1]?.[1]).toBe(0.0008);
  });

  it('names the cell where the table now is', async () => {
    const excel = await refreshed();
    type(excel, [['weex', 'x', '', '']]);
    const { sheet } = table(excel);
    sheet.rename("My venue's fees");
    sheet.insert({ row: 0, column: 0, rows: 50, columns: 27 }, 'right');
    const { complaints } = await writeMarket(REFRESH);
    expect(complaints[0]).toMatch(/^'My venue''s fees'!AC2 holds "x"/);
  });
});

describe('prices do not wait for the Fees table', () => {
  it("when a user's table has its name", async () => {
    const excel = openExcel();
    const [sheet] = excel.workbook.sheets();
    if (!sheet) throw new Error('no sheet');
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    sheet.write(area, [[{ value: 'mine' }], [{ value: 1 }]]);
    excel.workbook.addTable(sheet, area, 'Fees');
    const { complaints } = await writeMarket(REFRESH);
    expect(complaints[0]).toMatch(/^The table Fees on sheet "Sheet1" has no column "venue", "taker"/);
    expect(excel.rows('Fees')).toEqual([{ mine: 1 }]);
    expect(excel.rows('Contracts')).toHaveLength(3);
  });

  it('when a defined name has it', async () => {
    const excel = openExcel();
    excel.workbook.addName('Fees', '=Sheet1!$A$1');
    const { complaints } = await writeMarket(REFRESH);
    expect(complaints[0]).toMatch(/^The workbook has a defined name Fees/);
    expect(excel.rows('Contracts')).toHaveLength(3);
  });

  it('when its sheet is protected: it is read and left as it is', async () => {
    const excel = await refreshed();
    type(excel, [['weex', 0.0008, '', '']]);
    table(excel).sheet.setProtected(true);
    const before = excel.rows('Fees');
    const { complaints } = await writeMarket({
      ...REFRESH,
      answers: [...REFRESH.answers, venueMarket('okx', { BTC: '1' })],
    });
    expect(complaints).toEqual([]);
    expect(excel.rows('Fees')).toEqual(before);
    expect(rates(excel)[1]?.[1]).toBe(0.0008);
  });
});
