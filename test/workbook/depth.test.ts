import { Decimal } from '../../src/model/decimal';
import type { OrderBook } from '../../src/model/orderBook';
import { writeDepth } from '../../src/workbook/writeDepth';
import { openExcel } from './openExcel';
import { OBSERVED_AT, OBSERVED_SERIAL } from './venueMarkets';

type Side = readonly (readonly [string, string])[];

function book(bids: Side, asks: Side, change: Partial<OrderBook> = {}): OrderBook {
  const levels = (side: Side) =>
    side.map(([price, contracts]) => ({ price: new Decimal(price), contracts: new Decimal(contracts) }));
  return {
    key: 'binance:BTCUSDT',
    venue: 'binance',
    symbol: 'BTCUSDT',
    bids: levels(bids),
    asks: levels(asks),
    observedAt: OBSERVED_AT,
    source: 'direct',
    ...change,
  };
}

const BOOK = book(
  [
    ['60000', '0.5'],
    ['59999.9', '2'],
  ],
  [
    ['60000.1', '0.25'],
    ['60000.4', '1'],
    ['60002', '7.5'],
  ],
);
const SHORTER = book([['61000', '3']], [['61000.5', '4']], { key: 'mexc:BTC_USDT', source: 'relay' });

describe('the Depth table', () => {
  it('has a row for each level, the shorter side blank, in two syncs', async () => {
    const excel = openExcel();
    expect(await writeDepth(BOOK)).toEqual({ sheetName: 'Depth', besideUsersSheet: false });
    expect(excel.syncs()).toBe(2);
    expect(excel.rows('Depth')).toEqual(
      [
        [1, 60_000, 0.5, 60_000.1, 0.25],
        [2, 59_999.9, 2, 60_000.4, 1],
        [3, '', '', 60_002, 7.5],
      ].map(([level, bidPrice, bidContracts, askPrice, askContracts]) => ({
        level,
        bidPrice,
        bidContracts,
        askPrice,
        askContracts,
        key: 'binance:BTCUSDT',
        observedAt: OBSERVED_SERIAL,
        source: 'direct',
      })),
    );
  });

  it('another book takes its place: levels that are no more leave blank rows, which the next fills', async () => {
    const excel = openExcel();
    await writeDepth(BOOK);
    await writeDepth(SHORTER);
    const shown = () =>
      excel.rows('Depth').map(({ level, bidPrice, askPrice, key }) => [level, bidPrice, askPrice, key]);
    expect(shown()).toEqual([
      [1, 61_000, 61_000.5, 'mexc:BTC_USDT'],
      ['', '', '', ''],
      ['', '', '', ''],
    ]);
    await writeDepth(BOOK);
    expect(shown()).toEqual([
      [1, 60_000, 60_000.1, 'binance:BTCUSDT'],
      [2, 59_999.9, 60_000.4, 'binance:BTCUSDT'],
      [3, '', 60_002, 'binance:BTCUSDT'],
    ]);
  });

  it('finds its levels where the user sorted them to, and leaves his columns and rows', async () => {
    const excel = openExcel();
    await writeDepth(BOOK);
    const table = excel.workbook.tables().find(({ name }) => name === 'Depth');
    if (!table) throw new Error('no table Depth');
    const { sheet, area } = table;
    const body = { ...area, row: area.row + 1, rows: 3 };
    const rows = sheet.read(body).map((row) => row.map(({ value }) => ({ value: value as string | number })));
    sheet.write(body, rows.reverse());
    table.resize({ ...area, columns: area.columns + 1, rows: area.rows + 1 });
    sheet.write(
      { ...area, column: area.column + area.columns, columns: 1, rows: 5 },
      ['note', 'c', 'b', 'a', 'mine'].map((value) => [{ value }]),
    );
    sheet.write({ row: area.row + 4, column: area.column, rows: 1, columns: 1 }, [[{ value: 'total' }]]);
    await writeDepth(
      book(
        [['1', '1']],
        [
          ['2', '1'],
          ['3', '1'],
          ['4', '1'],
          ['5', '1'],
        ],
      ),
    );
    expect(excel.rows('Depth').map(({ level, askPrice, note }) => [level, askPrice, note])).toEqual([
      [3, 4, 'c'],
      [2, 3, 'b'],
      [1, 2, 'a'],
      ['total', null, 'mine'],
      [4, 5, null],
    ]);
  });

  it('a protected sheet and a missing column are told, and nothing is written', async () => {
    const excel = openExcel();
    await writeDepth(BOOK);
    const table = excel.workbook.tables().find(({ name }) => name === 'Depth');
    const { sheet, area } = table ?? {};
    if (!sheet || !area) throw new Error('no table Depth');
    sheet.write({ ...area, rows: 1, columns: 1 }, [[{ value: 'depth' }]]);
    const before = excel.workbook.snapshot();
    await expect(writeDepth(SHORTER)).rejects.toThrow(
      'The table Depth on sheet "Depth" has no column "level".',
    );
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('Excel’s refusal, after any number of actions: the grid is as before', async () => {
    const prepare = async () => {
      const excel = openExcel();
      await writeDepth(SHORTER);
      return excel;
    };
    const trial = await prepare();
    await writeDepth(BOOK);
    const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(3);
    const excel = await prepare();
    const before = excel.workbook.snapshot();
    for (let done = 0; done < actions; done += 1) {
      excel.failAtSync(2, 'GeneralException', done);
      await expect(writeDepth(BOOK)).rejects.toThrow('Excel refused: Refused by the test: GeneralException.');
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  });
});
