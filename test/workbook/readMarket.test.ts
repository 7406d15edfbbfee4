import { readMarket } from '../../src/workbook/readMarket';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel } from './openExcel';
import { OBSERVED_AT, venueMarket } from './venueMarkets';

describe('readMarket', () => {
  it('finds nothing in a workbook without tables', async () => {
    const excel = openExcel();
    await expect(readMarket()).resolves.toEqual([]);
    expect(excel.syncs()).toBe(1);
  });

  it('sums up each venue, stale rows and all, and changes nothing', async () => {
    const excel = openExcel();
    const answers = [venueMarket('binance', { BTC: '1', ETH: '2' }), venueMarket('mexc', { BTC: '3' })];
    await writeMarket({ answers, failures: [], symbols: ['BTC', 'ETH'] });
    const failures = [{ venue: 'binance', sentence: 'down' }];
    const later = new Date('2026-03-05T13:00:00Z');
    const mexc = venueMarket('mexc', { BTC: '4' });
    const quotes = mexc.quotes.map((quote) => ({ ...quote, observedAt: later, source: 'direct' as const }));
    await writeMarket({ answers: [{ ...mexc, quotes }], failures, symbols: ['BTC', 'ETH'] });

    const before = excel.workbook.snapshot();
    await expect(readMarket()).resolves.toEqual([
      {
        venue: 'binance',
        contracts: 2,
        quotes: 2,
        stale: 4,
        ofSnapshot: 0,
        observedAt: OBSERVED_AT,
        sources: ['relay'],
      },
      {
        venue: 'mexc',
        contracts: 1,
        quotes: 1,
        stale: 0,
        ofSnapshot: 0,
        observedAt: later,
        sources: ['direct', 'relay'],
      },
    ]);
    expect(excel.workbook.snapshot()).toEqual(before);
  });

  it("leaves out the user's own rows and reads tables that lost columns", async () => {
    const excel = openExcel();
    const [sheet] = excel.workbook.sheets();
    if (!sheet) throw new Error('no sheet');
    const area = { row: 0, column: 0, rows: 3, columns: 2 };
    const cells = [
      ['venue', 'source'],
      ['mybroker', 'by hand'],
      ['mexc', 'sample'],
    ];
    sheet.write(
      area,
      cells.map((row) => row.map((value) => ({ value }))),
    );
    excel.workbook.addTable(sheet, area, 'Quotes');
    await expect(readMarket()).resolves.toEqual([
      { venue: 'mexc', contracts: 0, quotes: 1, stale: 0, ofSnapshot: 0, sources: ['sample'] },
    ]);
  });
});
