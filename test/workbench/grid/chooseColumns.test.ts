import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

/** Two columns of three rows, and a table over them. */
function filledGrid() {
  const grid = headlessGrid();
  const sheet = grid.workbook.activeSheet();
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  sheet.write(area, [
    [{ value: 'coin' }, { value: 'held' }],
    [{ value: 'SOL' }, { value: 10 }],
    [{ value: 'DOT' }, { value: 20 }],
    [{ value: 'ETH' }, { value: 30 }],
  ]);
  grid.workbook.addTable(sheet, area, 'Coins');
  return grid;
}

test.each([
  ['columns of a table', '=HEDGE.ECHO(CHOOSE({1,2},Coins[held],Coins[coin]))'],
  ['ranges', '=HEDGE.ECHO(CHOOSE({1,2},B2:B4,A2:A4))'],
])('%s chosen in another order come with all their rows', async (_, formula) => {
  const grid = filledGrid();
  await grid.type('E1', formula);
  expect(grid.calls.at(-1)?.[0]).toEqual([
    [10, 'SOL'],
    [20, 'DOT'],
    [30, 'ETH'],
  ]);
});

test('a single choice is still the range itself', async () => {
  const grid = filledGrid();
  await grid.type('E1', '=SUM(CHOOSE(2,A2:A4,B2:B4))');
  expect(grid.cell('E1').value).toBe(60);
  await grid.type('E2', '=ROWS(CHOOSE(1,B2:B4,A2:A3))');
  expect(grid.cell('E2').value).toBe(3);
});

test('an index that stands in a cell takes the whole range too', async () => {
  const grid = filledGrid();
  await grid.type('D1', 2);
  await grid.type('E1', '=SUM(CHOOSE(D1,A2:A4,B2:B4))');
  expect(grid.cell('E1').value).toBe(60);
});
