import { CustomFunctionRegistry } from '../../../src/workbench/client/customFunctions';
import { starterWorkbook } from '../../../src/workbench/starter/starterWorkbook';
import { closeGrids, type HeadlessGrid, headlessGrid } from './headlessGrid';

const registry = new CustomFunctionRegistry();

beforeAll(async () => {
  Reflect.set(globalThis, 'CustomFunctions', registry.namespace);
  await import('../../../src/functions/functions');
});

afterEach(closeGrids);

/** The starter sheet over the add-in's own functions. */
async function starter(): Promise<HeadlessGrid> {
  const parameters = Array.from({ length: 10 }, (_, index) => ({
    name: `argument${index}`,
    description: 'Any value.',
    type: 'any',
    dimensionality: 'matrix',
    optional: true,
  }));
  const functions = registry.ids().map((id) => ({ id, name: id, description: id, parameters }));
  const grid = headlessGrid({
    data: starterWorkbook([]),
    metadata: { functions },
    invoke: (id, values) => registry.invoke(id, values, ''),
  });
  await grid.workbook.calculated();
  return grid;
}

function addQuotes({ workbook }: HeadlessGrid, mark: number, index: number): void {
  const sheet = workbook.addSheet('Quotes');
  const rows = [
    ['key', 'mark', 'index', 'source'],
    ['binance:BTCUSDT', mark, index, 'sample'],
  ];
  const area = { row: 0, column: 0, rows: 2, columns: 4 };
  sheet.write(
    area,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  workbook.addTable(sheet, area, 'Quotes');
}

test('shows the answers of the guides and no error, until its reader makes one', async () => {
  const grid = await starter();
  expect(['C7', 'C11', 'C12', 'C13', 'C16', 'C17'].map((address) => grid.cell(address).text)).toEqual([
    '90,000.00',
    '150',
    '100.00%',
    '0.00',
    '150',
    '50',
  ]);
  const { workbook } = grid;
  const shown = workbook.activeSheet().read({ row: 0, column: 0, rows: 40, columns: 6 }).flat();
  expect(shown.filter(({ value }) => typeof value === 'object' && value !== null)).toEqual([]);

  await grid.type('C18', '=HEDGE.CONTRACTS(90000,0,0.01)');
  expect(grid.cell('C18').value).toEqual({
    error: '#VALUE!',
    message: expect.stringContaining('price must be positive'),
  });
});

test('says that prices are missing, and then takes them from the table Quotes', async () => {
  const grid = await starter();
  expect(grid.cell('D23').text).toBe('No prices yet: press Refresh');
  expect([grid.cell('C24').value, grid.cell('C25').value]).toEqual([60000, 60000]);
  // Nothing moved: what is lost are the fees, 0.05 % of 90,000 at each end.
  expect(grid.cell('C27').value).toBe(-90);

  addQuotes(grid, 65010, 65020);
  await grid.workbook.calculated();
  expect(grid.cell('D23').text).toBe('Prices of the table Quotes, source: sample');
  expect([grid.cell('C24').value, grid.cell('C25').value]).toEqual([65010, 65020]);
  // 1.5 coins gained 5,020 each, 1.5 coins sold short lost 5,010 each; fees 45 to open and 48.7575 to close.
  expect(grid.cell('C26').value).toBe(7530);
  expect(grid.cell('C27').value).toBe(7530 - 7515 - 45 - 48.7575);
});

test('a market that Quotes does not have keeps the entry prices and says so', async () => {
  const grid = await starter();
  addQuotes(grid, 65010, 65020);
  await grid.type('C23', 'mexc:BTC_USDT');
  expect(grid.cell('D23').text).toBe('Not in the table Quotes: choose a key from it');
  expect(grid.cell('C24').value).toBe(60000);
});

test('every label, input and result is where its neighbours say', async () => {
  const grid = await starter();
  await grid.type('C5', 2);
  expect([grid.cell('C7').value, grid.cell('C11').value]).toEqual([120000, 200]);
  await grid.type('C10', 0.1);
  expect(grid.cell('C11').value).toBe(20);
});
