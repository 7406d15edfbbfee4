import type { Table } from '../../src/workbench/workbook';
import { runExcel } from '../../src/workbook/runExcel';
import { writeMarket } from '../../src/workbook/writeMarket';
import { openExcel, type OpenExcel } from './openExcel';
import { venueMarket } from './venueMarkets';

const market = (marks: Record<string, string>) => ({
  answers: [venueMarket('binance', marks)],
  failures: [],
  symbols: Object.keys(marks),
});

/** A first refresh, then the user's sort by price, his filter on two coins and a row that he hid. */
async function arranged(): Promise<OpenExcel> {
  const excel = openExcel();
  await writeMarket(market({ BTC: '60000', ETH: '3000', SOL: '150', LINK: '15' }));
  await runExcel(async (context) => {
    const quotes = context.workbook.tables.getItem('Quotes');
    quotes.sort.apply([{ key: excel.headers('Quotes').indexOf('mark'), ascending: true }]);
    quotes.columns.getItem('base').filter.applyValuesFilter(['ETH', 'SOL']);
    await context.sync();
  });
  const contracts = tableOf(excel, 'Contracts');
  contracts.sheet.setRowsHidden(contracts.area.row + 1, 1, true);
  return excel;
}

function tableOf(excel: OpenExcel, name: string): Table {
  const table = excel.workbook.tables().find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

function hiddenRows(excel: OpenExcel, name: string): unknown[] {
  const { sheet, area } = tableOf(excel, name);
  return excel
    .rows(name)
    .flatMap(({ base }, index) => (sheet.isRowHidden(area.row + 1 + index) ? [base] : []));
}

it('the user’s sort order, filter and hidden rows survive a refresh, and hidden rows get their prices', async () => {
  const excel = await arranged();
  const { filters } = tableOf(excel, 'Quotes').options;
  expect(Object.keys(filters)).toHaveLength(1);
  expect(hiddenRows(excel, 'Quotes')).toEqual(['LINK', 'BTC']);

  await writeMarket(market({ BTC: '61000', ETH: '3100', SOL: '3150', LINK: '16' }));

  expect(excel.rows('Quotes').map(({ base, mark }) => [base, mark])).toEqual([
    ['LINK', 16],
    ['SOL', 3150],
    ['ETH', 3100],
    ['BTC', 61000],
  ]);
  expect(tableOf(excel, 'Quotes').options.filters).toEqual(filters);
  expect(hiddenRows(excel, 'Quotes')).toEqual(['LINK', 'BTC']);
  expect(hiddenRows(excel, 'Contracts')).toEqual(['BTC']);
});

it('a new coin comes below the filtered rows, and the filter stays', async () => {
  const excel = await arranged();
  const { filters } = tableOf(excel, 'Quotes').options;

  await writeMarket(market({ BTC: '61000', ETH: '3100', SOL: '151', LINK: '16', AVAX: '20' }));

  expect(excel.rows('Quotes').at(-1)).toMatchObject({ base: 'AVAX', mark: 20 });
  expect(tableOf(excel, 'Quotes').options.filters).toEqual(filters);
  expect(hiddenRows(excel, 'Quotes')).toEqual(expect.arrayContaining(['LINK', 'BTC']));
  expect(hiddenRows(excel, 'Quotes')).not.toContain('ETH');
});

it('a refresh that is refused leaves filter and hidden rows as they were', async () => {
  const excel = await arranged();
  const before = excel.workbook.snapshot();
  excel.failAtSync(2, 'GeneralException', 3);
  await expect(writeMarket(market({ BTC: '61000', AVAX: '20' }))).rejects.toThrow('Excel refused');
  expect(excel.workbook.snapshot()).toEqual(before);
});
