import type { VenueMarket } from '../../src/model/venueMarket';
import { readMarket } from '../../src/workbook/readMarket';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel } from './openExcel';
import { venueMarket } from './venueMarkets';

const LIVE = venueMarket('binance', { BTC: '60000.5' });
const write = (answer: VenueMarket) => writeMarket({ answers: [answer], failures: [], symbols: ['BTC'] });
const statuses = (excel: ReturnType<typeof openExcel>) =>
  ['Quotes', 'Contracts'].map((table) => excel.rows(table)[0]?.['status']);

describe('an answer that the relay kept from earlier', () => {
  it('is never called current in a cell', async () => {
    const excel = openExcel();
    await write({ ...LIVE, stale: { quotes: 'prices are old', contracts: 'contract terms are old' } });
    expect(statuses(excel)).toEqual(['stale: prices are old', 'stale: contract terms are old']);
    expect(excel.rows('Quotes')[0]).toMatchObject({ mark: 60000.5 });
    expect(await readMarket()).toMatchObject([{ venue: 'binance', stale: 2 }]);
  });

  it('marks only the table that it concerns', async () => {
    const excel = openExcel();
    await write(LIVE);
    await write({ ...LIVE, stale: { quotes: 'prices are old' } });
    expect(statuses(excel)).toEqual(['stale: prices are old', '']);
  });

  it('is forgotten when an answer of now follows', async () => {
    const excel = openExcel();
    await write({ ...LIVE, stale: { quotes: 'prices are old', contracts: 'contract terms are old' } });
    await write(LIVE);
    expect(statuses(excel)).toEqual(['', '']);
  });
});
