import { Decimal } from '../../src/model/decimal';
import type { ContractSpec } from '../../src/model/contractSpec';
import { acceptTerms } from '../../src/workbook/acceptTerms';
import { findTermUses } from '../../src/workbook/findTermUses';
import type { MarketUpdate } from '../../src/workbook/marketUpdate';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { contract, OBSERVED_AT, OBSERVED_SERIAL, quote } from './venueMarkets';

const LATER = new Date(OBSERVED_AT.getTime() + 21_600_000);
const KEY = 'binance:BTCUSDT';

/** Two contracts of Binance, BTC with these changes to its terms. */
function update(mark: string, change: Partial<ContractSpec> = {}, observedAt = LATER): MarketUpdate {
  const contracts = [
    contract('binance', 'BTC', { observedAt, ...change }),
    contract('binance', 'ETH', { observedAt }),
  ];
  const quotes = [
    quote('binance', 'BTC', mark, { observedAt }),
    quote('binance', 'ETH', '3000', { observedAt }),
  ];
  return {
    answers: [{ venue: 'binance', observedAt, contracts, quotes, problems: [] }],
    failures: [],
    symbols: ['BTC', 'ETH'],
  };
}
const SMALLER = { contractSize: new Decimal('0.001'), takerFeeRate: new Decimal('0.0004') };

async function refreshed(): Promise<OpenExcel> {
  const excel = openExcel();
  const { termChanges } = await writeMarket(update('60000', {}, OBSERVED_AT));
  expect(termChanges).toEqual([]);
  return excel;
}
const row = (excel: OpenExcel, table: string) => excel.rows(table).find(({ key }) => key === KEY);

describe('a contract whose terms changed', () => {
  it('keeps the old ones and says so, while the prices are written', async () => {
    const excel = await refreshed();
    const { termChanges } = await writeMarket(update('61000', { ...SMALLER, tickSize: new Decimal('0.5') }));
    expect(termChanges).toEqual([
      {
        key: KEY,
        venue: 'binance',
        symbol: 'BTCUSDT',
        fields: [
          { field: 'contractSize', was: 1, is: 0.001 },
          { field: 'takerFeeRate', was: 0.0005, is: 0.0004 },
        ],
        observedAt: OBSERVED_SERIAL + 0.25,
        isNews: true,
      },
    ]);
    expect(row(excel, 'Quotes')).toMatchObject({ mark: 61000, status: '' });
    expect(row(excel, 'Contracts')).toMatchObject({
      contractSize: 1,
      takerFeeRate: 0.0005,
      tickSize: 0.5,
      observedAt: OBSERVED_SERIAL,
      status: 'kept: contractSize is now 0.001, takerFeeRate is now 0.0004',
    });
    expect(excel.rows('Contracts')[1]).toMatchObject({ status: '', observedAt: OBSERVED_SERIAL + 0.25 });
  });

  it('is no news the second time, and news again when the terms change again', async () => {
    await refreshed();
    await writeMarket(update('61000', SMALLER));
    expect((await writeMarket(update('62000', SMALLER))).termChanges).toMatchObject([{ isNews: false }]);
    const again = await writeMarket(update('62000', { ...SMALLER, contractSize: new Decimal('0.01') }));
    expect(again.termChanges).toMatchObject([{ isNews: true }]);
  });

  it('is current again when the venue takes its change back', async () => {
    const excel = await refreshed();
    await writeMarket(update('61000', SMALLER));
    expect((await writeMarket(update('62000'))).termChanges).toEqual([]);
    expect(row(excel, 'Contracts')).toMatchObject({ contractSize: 1, status: '' });
  });

  it('is not asked about by an answer older than the row, which does not bring old terms back either', async () => {
    const excel = await refreshed();
    const before = new Date(OBSERVED_AT.getTime() - 60_000);
    expect((await writeMarket(update('61000', SMALLER, before))).termChanges).toEqual([]);
    expect(row(excel, 'Contracts')).toMatchObject({ contractSize: 1, observedAt: OBSERVED_SERIAL });
  });
});

describe('the new terms', () => {
  it('are written when the user takes them, in two syncs and one step for Undo', async () => {
    const excel = await refreshed();
    const { termChanges } = await writeMarket(update('61000', SMALLER));
    const [syncs, steps] = [excel.syncs(), excel.workbook.undoStepCount()];
    await acceptTerms(termChanges);
    expect(excel.syncs() - syncs).toBe(2);
    expect(excel.workbook.undoStepCount() - steps).toBe(1);
    expect(row(excel, 'Contracts')).toMatchObject({
      contractSize: 0.001,
      takerFeeRate: 0.0004,
      observedAt: OBSERVED_SERIAL + 0.25,
      status: '',
    });
    expect((await writeMarket(update('61000', SMALLER))).termChanges).toEqual([]);
  });

  it('leave a status alone that says something else by now', async () => {
    const excel = await refreshed();
    const { termChanges } = await writeMarket(update('61000', SMALLER));
    await writeMarket({
      answers: [],
      failures: [{ venue: 'binance', sentence: 'binance is down' }],
      symbols: [],
    });
    await acceptTerms(termChanges);
    expect(row(excel, 'Contracts')).toMatchObject({ contractSize: 0.001, status: 'stale: binance is down' });
  });

  it('cannot be written to a table that is gone, and the sentence says what helps', async () => {
    const excel = await refreshed();
    const { termChanges } = await writeMarket(update('61000', SMALLER));
    excel.workbook.sheet('Contracts').delete();
    await expect(acceptTerms(termChanges)).rejects.toThrow(
      'The table Contracts is gone. Refresh to have it made again.',
    );
  });
});

describe('the cells that use it', () => {
  const CHANGED = [{ key: KEY, venue: 'binance', symbol: 'BTCUSDT' }];

  it('are found on every sheet, but not among what the add-in wrote', async () => {
    const excel = await refreshed();
    const plan = excel.workbook.addSheet('My plan');
    plan.write({ row: 2, column: 1, rows: 3, columns: 2 }, [
      [{ value: 'BTCUSDT' }, { formula: '=HEDGE.SPEC(Contracts[#All],"binance","BTCUSDT")', value: 1 }],
      [{ value: 'ETHUSDT' }, { formula: '=HEDGE.SPEC(Contracts[#All],"binance","ETHUSDT")', value: 1 }],
      [{ value: 7 }, { formula: '=SUM(Contracts[lotSize])', value: 1 }],
    ]);
    const contracts = excel.workbook.sheet('Contracts');
    contracts.write({ row: 9, column: 0, rows: 1, columns: 1 }, [[{ value: KEY }]]);
    const before = excel.workbook.snapshot();

    expect(await findTermUses(CHANGED)).toEqual({
      uses: [
        { cell: 'Contracts!A10', key: KEY },
        { cell: "'My plan'!B3", key: KEY },
        { cell: "'My plan'!C3", key: KEY },
        { cell: "'My plan'!C5" },
      ],
      areMore: false,
      unsearched: [],
    });
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it('are named as far as 40, and sheets too large to read are named', async () => {
    const excel = await refreshed();
    const many = excel.workbook.addSheet('Many');
    const rows = Array.from({ length: 70_000 }, (_, index) => [{ value: index < 50 ? 'BTCUSDT' : index }]);
    many.write({ row: 0, column: 0, rows: rows.length, columns: 1 }, rows);
    excel.workbook.addSheet('After').write({ row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: KEY }]]);

    const { uses, areMore, unsearched } = await findTermUses(CHANGED);
    expect(uses).toHaveLength(40);
    expect(areMore).toBe(true);
    expect(unsearched).toEqual(['Many', 'After']);
    const largest = Math.max(...excel.requests.map(({ response }) => JSON.stringify(response).length));
    expect(largest).toBeLessThan(5_000_000);
  });
});
