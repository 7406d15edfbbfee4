import { Decimal } from '../../src/model/decimal';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel } from './openExcel';
import { contract, OBSERVED_SERIAL, quote, venueMarket } from './venueMarkets';

const SYMBOLS = ['BTC', 'ETH'];
const update = (answers: MarketUpdate['answers'], rest: Partial<MarketUpdate> = {}): MarketUpdate => ({
  answers,
  failures: [],
  symbols: SYMBOLS,
  ...rest,
});
const FIRST = update([
  venueMarket('binance', { BTC: '60000.5', ETH: '3000' }),
  venueMarket('mexc', { BTC: '60010' }),
]);
const column = (rows: readonly Record<string, unknown>[], name: string): unknown[] =>
  rows.map((row) => row[name]);

describe('the first refresh', () => {
  it('makes the tables on sheets of their own with two syncs', async () => {
    const excel = openExcel();
    const { places } = await writeMarket(FIRST);
    expect(excel.syncs()).toBe(2);
    expect(places).toEqual([
      { table: 'Quotes', sheetName: 'Quotes', besideUsersSheet: false },
      { table: 'Contracts', sheetName: 'Contracts', besideUsersSheet: false },
      { table: 'Fees', sheetName: 'Fees', besideUsersSheet: false },
    ]);
    expect(column(excel.rows('Quotes'), 'key')).toEqual([
      'binance:BTCUSDT',
      'binance:ETHUSDT',
      'mexc:BTCUSDT',
    ]);
    expect(excel.rows('Quotes')[0]).toMatchObject({
      venue: 'binance',
      base: 'BTC',
      mark: 60000.5,
      bid: '',
      observedAt: OBSERVED_SERIAL,
      source: 'relay',
      status: '',
    });
    expect(excel.rows('Contracts')[0]).toMatchObject({
      contractSize: 1,
      payoff: 'linear',
      lotSize: 0.001,
      minNotional: '',
      active: true,
      status: '',
    });
  });

  it('formats dates and rates, freezes the header and is one step for Undo', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    const { area, sheet } = excel.workbook.tables().find(({ name }) => name === 'Contracts')!;
    const headers = excel.headers('Contracts');
    const formatOf = (name: string) =>
      sheet.read({ ...area, row: 1, rows: 1, column: headers.indexOf(name), columns: 1 })[0]?.[0]
        ?.numberFormat;
    expect(formatOf('observedAt')).toBe('yyyy-mm-dd hh:mm:ss');
    expect(formatOf('takerFeeRate')).toBe('0.0000%');
    expect(formatOf('contractSize')).toBe('General');
    expect(sheet.frozen().rows).toBe(1);
    expect(excel.workbook.undoStepCount()).toBe(1);
  });

  it('does without merged undo where Excel is older', async () => {
    const excel = openExcel((set, version) => set === 'ExcelApi' && Number(version) < 1.2);
    await writeMarket(FIRST);
    expect(excel.rows('Quotes')).toHaveLength(3);
    expect(excel.syncs()).toBe(2);
  });

  it('makes no table when no venue answered', async () => {
    const excel = openExcel();
    const { places } = await writeMarket(update([], { failures: [{ venue: 'binance', sentence: 'down' }] }));
    expect(places).toEqual([]);
    expect(excel.workbook.tables()).toHaveLength(0);
    expect(excel.workbook.sheets()).toHaveLength(1);
  });

  it("leaves a user's sheet of the same name alone and says where the table went", async () => {
    const excel = openExcel();
    excel.workbook.addSheet('quotes');
    excel.workbook.addSheet('Contracts');
    excel.workbook.addSheet('Contracts (HEDGE)');
    const { places } = await writeMarket(FIRST);
    expect(places).toEqual([
      { table: 'Quotes', sheetName: 'Quotes (HEDGE)', besideUsersSheet: true },
      { table: 'Contracts', sheetName: 'Contracts (HEDGE 2)', besideUsersSheet: true },
      { table: 'Fees', sheetName: 'Fees', besideUsersSheet: false },
    ]);
    expect(excel.workbook.sheet('quotes').usedArea(false)).toBeNull();
  });
});

describe('a later refresh', () => {
  it('updates known rows in place, appends new ones and writes with two syncs', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    const before = excel.syncs();
    await writeMarket(
      update([
        venueMarket('mexc', { BTC: '61010', ETH: '3100' }),
        venueMarket('binance', { ETH: '3050', BTC: '61000' }),
      ]),
    );
    expect(excel.syncs() - before).toBe(2);
    expect(excel.rows('Quotes').map(({ key, mark, status }) => [key, mark, status])).toEqual([
      ['binance:BTCUSDT', 61000, ''],
      ['binance:ETHUSDT', 3050, ''],
      ['mexc:BTCUSDT', 61010, ''],
      ['mexc:ETHUSDT', 3100, ''],
    ]);
    expect(excel.workbook.tables()).toHaveLength(3);
  });

  it('keeps the rows of a venue that failed, marked stale with the reason', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    await writeMarket(
      update([venueMarket('mexc', { BTC: '61010' })], {
        failures: [{ venue: 'binance', sentence: 'Binance did not answer within 15 seconds' }],
      }),
    );
    for (const table of ['Quotes', 'Contracts']) {
      expect(column(excel.rows(table), 'status')).toEqual([
        'stale: Binance did not answer within 15 seconds',
        'stale: Binance did not answer within 15 seconds',
        '',
      ]);
    }
    expect(column(excel.rows('Quotes'), 'mark')).toEqual([60000.5, 3000, 61010]);
    expect(column(excel.rows('Contracts'), 'active')).toEqual([true, true, true]);

    await writeMarket(FIRST);
    expect(column(excel.rows('Quotes'), 'status')).toEqual(['', '', '']);
  });

  it('turns a contract inactive that its venue no longer lists', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    await writeMarket(
      update([venueMarket('binance', { BTC: '61000' }), venueMarket('mexc', { BTC: '61010' })]),
    );
    expect(excel.rows('Contracts').map(({ key, active, status }) => [key, active, status])).toEqual([
      ['binance:BTCUSDT', true, ''],
      ['binance:ETHUSDT', false, 'stale: binance no longer lists it'],
      ['mexc:BTCUSDT', true, ''],
    ]);
    expect(excel.rows('Quotes')[1]).toMatchObject({
      mark: 3000,
      status: 'stale: not in the latest refresh',
    });
  });

  it('calls no contract delisted when a part of the answer is missing or unreadable', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    const unreadable = {
      venue: 'binance',
      symbol: 'ETHUSDT',
      sentence: 'Binance sent ETHUSDT without a size',
    };
    const binance = venueMarket('binance', { BTC: '61000' });
    await writeMarket(update([{ ...binance, problems: [unreadable] }]));
    const ether = () => excel.rows('Contracts')[1];
    expect(ether()).toMatchObject({ active: true, status: 'stale: Binance sent ETHUSDT without a size' });

    const missing = { venue: 'binance', sentence: 'Binance gave no coin-margined contracts' };
    await writeMarket(update([{ ...binance, problems: [missing] }]));
    expect(ether()).toMatchObject({ active: true, status: 'stale: not in the latest refresh' });
  });

  it('writes one row for a key that a venue sends twice', async () => {
    const excel = openExcel();
    const twice = {
      ...venueMarket('mexc', {}),
      quotes: [quote('mexc', 'BTC', '1'), quote('mexc', 'BTC', '2')],
    };
    await writeMarket(update([twice]));
    expect(excel.rows('Quotes').map(({ mark }) => mark)).toEqual([2]);
    await writeMarket(update([twice]));
    expect(excel.rows('Quotes')).toHaveLength(1);
  });

  it('marks rows stale that were not asked for, without calling them inactive', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    await writeMarket(update([venueMarket('binance', { BTC: '61000' })], { symbols: ['BTC'] }));
    expect(excel.rows('Contracts').map(({ key, active, status }) => [key, active, status])).toEqual([
      ['binance:BTCUSDT', true, ''],
      ['binance:ETHUSDT', true, 'stale: not in the latest refresh'],
      ['mexc:BTCUSDT', true, 'stale: not in the latest refresh'],
    ]);
  });

  it('blanks a cell that the venue no longer publishes with an empty text, which no formula reads as 0', async () => {
    const excel = openExcel();
    const withBid = {
      ...venueMarket('binance', {}),
      quotes: [quote('binance', 'BTC', '1', { bid: new Decimal('0.5') })],
    };
    await writeMarket(update([withBid]));
    expect(excel.rows('Quotes')[0]).toMatchObject({ bid: 0.5 });
    await writeMarket(update([{ ...withBid, quotes: [quote('binance', 'BTC', '1')] }]));
    expect(excel.rows('Quotes')[0]).toMatchObject({ bid: '', mark: 1 });
  });

  it('sends no cells that stayed the same', async () => {
    const excel = openExcel();
    await writeMarket(FIRST);
    await writeMarket(FIRST);
    const last = JSON.stringify(excel.requests.at(-1)?.request);
    expect(last).not.toContain('binance:BTCUSDT');
    expect(last).not.toContain('60000.5');
  });
});

describe('foreign text', () => {
  const HOSTILE = ['=1+1', 'DEC-26', 'TRUE', '1E5', '@x', '+1', '-1', '#N/A', "'quoted", '1/2', ' 7'];

  it('stays the text it is, when it is new and when it is written again', async () => {
    const excel = openExcel();
    const market = (bid: string) => ({
      ...venueMarket('binance', {}),
      quotes: HOSTILE.map((symbol) => quote('binance', 'BTC', bid, { symbol })),
      contracts: HOSTILE.map((symbol) => contract('binance', 'BTC', { symbol, settle: symbol })),
    });
    await writeMarket(update([market('1')]));
    expect(column(excel.rows('Quotes'), 'symbol')).toEqual(HOSTILE);
    await writeMarket(update([market('2')]));
    await writeMarket(update([], { failures: [{ venue: 'binance', sentence: '=HYPERLINK("x")' }] }));
    expect(column(excel.rows('Quotes'), 'symbol')).toEqual(HOSTILE);
    expect(column(excel.rows('Contracts'), 'settle')).toEqual(HOSTILE);
    expect(excel.rows('Quotes')[0]).toMatchObject({ mark: 2, status: 'stale: =HYPERLINK("x")' });
    for (const sheet of excel.workbook.sheets()) {
      const used = sheet.usedArea(true);
      const cells = used ? sheet.read(used).flat() : [];
      expect(cells.filter((cell) => cell.formula !== null)).toEqual([]);
    }
  });
});
