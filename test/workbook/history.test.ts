import type { DailyCloses } from '../../src/model/dailyCloses';
import { Decimal } from '../../src/model/decimal';
import type { Table } from '../../src/workbench/workbook';
import type { HistoryUpdate } from '../../src/workbook/historyUpdate';
import { writeHistory } from '../../src/workbook/writeHistory';
import { openExcel, type OpenExcel } from './openExcel';
import { OBSERVED_AT, OBSERVED_SERIAL } from './venueMarkets';

/** 2026-03-01 as Excel counts. */
const MARCH = 46_082;
const date = (day: number) => new Date(Date.UTC(2026, 2, day));

/** Closes of days of March by day; those that are not given are missing. */
function series(
  base: string,
  closes: Readonly<Record<number, string>>,
  change: Partial<DailyCloses> = {},
): DailyCloses {
  return {
    key: `binance:${base}USDT`,
    venue: 'binance',
    symbol: `${base}USDT`,
    base,
    quote: 'USDT',
    closes: Object.entries(closes).map(([day, close]) => ({
      day: date(Number(day)),
      close: new Decimal(close),
    })),
    observedAt: OBSERVED_AT,
    source: 'direct',
    ...change,
  };
}

/** From the first to the last day of March, both included. */
function update(
  first: number,
  last: number,
  all: HistoryUpdate['series'],
  failures: HistoryUpdate['failures'] = [],
) {
  return { series: all, failures, first: date(first), end: date(last + 1) };
}

const BTC = series('BTC', { 2: '60000', 3: '61000.5', 4: '60500' });
const ETH = series('ETH', { 2: '3000', 4: '3050' });
const FIRST = update(2, 4, [BTC, ETH]);

function table(excel: OpenExcel): Table {
  const found = excel.workbook.tables().find(({ name }) => name === 'History');
  if (!found) throw new Error('no table History');
  return found;
}

const column = (excel: OpenExcel, ...names: string[]) =>
  excel.rows('History').map((row) => names.map((name) => row[name]));

async function withFirst(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeHistory(FIRST);
  return excel;
}

/** Adds a column of the user's at the right end. */
function addNotes(excel: OpenExcel, header: string, notes: readonly string[]): void {
  const { sheet, area } = table(excel);
  table(excel).resize({ ...area, columns: area.columns + 1 });
  sheet.write(
    { ...area, column: area.column + area.columns, columns: 1 },
    [header, ...notes].map((value) => [{ value }]),
  );
}

describe('a new History table', () => {
  it('has a row for each day, oldest first, and a column for each coin, in two syncs', async () => {
    const excel = openExcel();
    expect(await writeHistory(FIRST)).toEqual({
      sheetName: 'Price history',
      besideUsersSheet: false,
      complaints: [],
    });
    expect(excel.syncs()).toBe(2);
    expect(excel.headers('History')).toEqual([
      'day',
      'BTC',
      'ETH',
      'venue',
      'contracts',
      'observedAt',
      'source',
    ]);
    expect(excel.rows('History')[0]).toEqual({
      day: MARCH + 1,
      BTC: 60_000,
      ETH: 3000,
      venue: 'binance',
      contracts: 'BTC = binance:BTCUSDT (direct); ETH = binance:ETHUSDT (direct)',
      observedAt: OBSERVED_SERIAL,
      source: 'direct',
    });
    expect(column(excel, 'day', 'BTC', 'ETH')).toEqual([
      [MARCH + 1, 60_000, 3000],
      [MARCH + 2, 61_000.5, ''],
      [MARCH + 3, 60_500, 3050],
    ]);
  });

  it('says of a row where its closes are from, and of a missing close nothing', async () => {
    const excel = openExcel();
    const sample = series('ETH', { 2: '3000' }, { source: 'sample', key: 'mexc:ETH_USDT', venue: 'mexc' });
    await writeHistory(update(2, 3, [BTC, sample]));
    expect(column(excel, 'venue', 'contracts', 'source')).toEqual([
      ['binance, mexc', 'BTC = binance:BTCUSDT (direct); ETH = mexc:ETH_USDT (sample)', 'direct, sample'],
      ['binance', 'BTC = binance:BTCUSDT (direct)', 'direct'],
    ]);
  });

  it('shows days as dates, and coins whose names look like numbers as names', async () => {
    const excel = openExcel();
    await writeHistory(update(2, 2, [series('1E5', { 2: '7' }), BTC]));
    const { sheet, area } = table(excel);
    const day = sheet.read({ row: area.row + 1, column: area.column, rows: 1, columns: 1 })[0]?.[0];
    expect(day?.numberFormat).toBe('yyyy-mm-dd');
    expect(excel.headers('History').slice(0, 3)).toEqual(['day', '1E5', 'BTC']);
    expect(column(excel, '1E5')).toEqual([[7]]);
  });

  it('stands on a sheet whose name Excel leaves to us, beside one of that name that is the user’s', async () => {
    const excel = openExcel();
    excel.workbook.sheets()[0]?.rename('Price history');
    expect(await writeHistory(FIRST)).toMatchObject({
      sheetName: 'Price history (HEDGE)',
      besideUsersSheet: true,
    });
  });

  it('is not made when no coin gave closes', async () => {
    const excel = openExcel();
    const failures = [
      { coin: 'BTC', sentence: 'Binance is down' },
      { coin: 'ETH', sentence: 'Binance lists no ETH' },
    ];
    await expect(writeHistory(update(2, 4, [], failures))).rejects.toThrow(
      'Binance is down. Binance lists no ETH',
    );
    expect(excel.workbook.tables()).toEqual([]);
  });
});

describe('asking again', () => {
  it('replaces closes where they stand and puts other days between them', async () => {
    const excel = await withFirst();
    addNotes(excel, 'note', ['second', 'third', 'fourth']);
    const btc = series('BTC', { 1: '59000', 2: '60001', 3: '61000.5', 4: '60500', 5: '60700', 6: '60900' });
    await writeHistory(update(1, 6, [btc]));
    expect(excel.syncs()).toBe(4);
    expect(column(excel, 'day', 'BTC', 'ETH', 'note')).toEqual([
      [MARCH, 59_000, null, null],
      [MARCH + 1, 60_001, 3000, 'second'],
      [MARCH + 2, 61_000.5, '', 'third'],
      [MARCH + 3, 60_500, 3050, 'fourth'],
      [MARCH + 4, 60_700, null, null],
      [MARCH + 5, 60_900, null, null],
    ]);
  });

  it('a new coin gets a column beside the others, formatted as a number', async () => {
    const excel = await withFirst();
    addNotes(excel, 'note', ['a', 'b', 'c']);
    await writeHistory(update(3, 4, [series('SOL', { 3: '150', 4: '151' }, { source: 'relay' }), BTC]));
    expect(excel.headers('History')).toEqual([
      'day',
      'BTC',
      'ETH',
      'SOL',
      'venue',
      'contracts',
      'observedAt',
      'source',
      'note',
    ]);
    expect(column(excel, 'BTC', 'SOL', 'source', 'note')).toEqual([
      [60_000, null, 'direct', 'a'],
      [61_000.5, 150, 'direct, relay', 'b'],
      [60_500, 151, 'direct, relay', 'c'],
    ]);
  });

  it('another venue takes the place of the first in the days asked for, and a day it lacks is blank', async () => {
    const excel = await withFirst();
    const other = series('BTC', { 3: '61002' }, { key: 'mexc:BTC_USDT', venue: 'mexc' });
    await writeHistory(update(3, 4, [other]));
    expect(column(excel, 'BTC', 'contracts')).toEqual([
      [60_000, 'BTC = binance:BTCUSDT (direct); ETH = binance:ETHUSDT (direct)'],
      [61_002, 'BTC = mexc:BTC_USDT (direct)'],
      ['', 'ETH = binance:ETHUSDT (direct)'],
    ]);
  });

  it('a coin that failed keeps its column, and the sentence says how old it is', async () => {
    const excel = await withFirst();
    const failures = [
      { coin: 'ETH', sentence: 'Binance is down' },
      { coin: 'DOGE', sentence: 'Binance lists no DOGE' },
    ];
    const { complaints } = await writeHistory(update(3, 5, [BTC], failures));
    expect(complaints).toEqual([
      'ETH keeps its closes up to 2026-03-04, which are stale: Binance is down',
      'DOGE has no closes: Binance lists no DOGE',
    ]);
    expect(column(excel, 'ETH')).toEqual([[3000], [''], [3050], [null]]);
  });

  it('rows that the user sorted otherwise stay, new days come below', async () => {
    const excel = await withFirst();
    const { sheet, area } = table(excel);
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    sheet.write(
      body,
      sheet
        .read(body)
        .reverse()
        .map((row) => row.map(({ value }) => ({ value: value as string | number }))),
    );
    await writeHistory(update(1, 4, [series('BTC', { 1: '59000', 2: '60002', 3: '61000', 4: '60500' })]));
    expect(column(excel, 'day', 'BTC')).toEqual([
      [MARCH + 3, 60_500],
      [MARCH + 2, 61_000],
      [MARCH + 1, 60_002],
      [MARCH, 59_000],
    ]);
  });

  it('a column of the user’s is never taken for a coin', async () => {
    const excel = await withFirst();
    addNotes(excel, 'sol', ['a', 'b', 'c']);
    const before = excel.workbook.snapshot();
    await expect(writeHistory(update(2, 4, [series('SOL', { 2: '1' })]))).rejects.toThrow(
      'The table History on sheet "Price history" has a column "sol" that holds no closes of SOL. Rename it, and try again.',
    );
    await expect(writeHistory(update(2, 4, [series('DAY', { 2: '1' })]))).rejects.toThrow(
      'has a column "day"',
    );
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('finds the table on a sheet that was renamed and moved within it', async () => {
    const excel = await withFirst();
    const { sheet, area } = table(excel);
    sheet.rename('Past');
    sheet.insert({ ...area, rows: 3 }, 'down');
    expect(await writeHistory(FIRST)).toMatchObject({ sheetName: 'Past', besideUsersSheet: false });
    expect(column(excel, 'BTC')).toEqual([[60_000], [61_000.5], [60_500]]);
  });
});

describe('what is in the way', () => {
  it('a coin called as a column of the table', async () => {
    const excel = openExcel();
    await expect(writeHistory(update(2, 4, [series('VENUE', { 2: '1' })]))).rejects.toThrow(
      'A column called VENUE cannot stand in the table History',
    );
    expect(excel.workbook.tables()).toEqual([]);
  });

  /** Learns how many actions a write has, then lets it fail after each number of them. */
  async function expectUntouchedGrid(prepare: () => Promise<OpenExcel>, next: HistoryUpdate): Promise<void> {
    const trial = await prepare();
    await writeHistory(next);
    const actions = trial.requests.at(-1)?.request.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(5);
    const excel = await prepare();
    const before = excel.workbook.snapshot();
    for (let done = 0; done < actions; done += 1) {
      excel.failAtSync(2, 'GeneralException', done);
      await expect(writeHistory(next)).rejects.toThrow(
        'Excel refused: Refused by the test: GeneralException.',
      );
      expect(excel.workbook.snapshot()).toEqual(before);
    }
  }

  it('Excel’s refusal of a new table, after any number of actions: the grid is as before', async () => {
    await expectUntouchedGrid(() => Promise.resolve(openExcel()), FIRST);
  });

  it('Excel’s refusal of rows between rows and a new column: the grid is as before', async () => {
    const prepare = async () => {
      const excel = openExcel();
      await writeHistory(update(3, 3, [BTC]));
      await writeHistory(update(6, 7, [series('BTC', { 6: '1', 7: '2' })]));
      addNotes(excel, 'note', ['a', 'b', 'c']);
      return excel;
    };
    const btc = series('BTC', { 1: '5', 2: '6', 3: '7', 4: '8', 5: '9', 6: '10', 7: '11', 8: '12' });
    await expectUntouchedGrid(prepare, update(1, 8, [btc, ETH]));
  });
});
