import { shortenReferences, spellReferences } from '../../../src/workbench/grid/tableReferences';
import { DEFAULT_TABLE_OPTIONS } from '../../../src/workbench/grid/tableDefinition';
import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

const own = {
  id: 't',
  name: 'Moves',
  sheetId: 's',
  area: { row: 0, column: 0, rows: 3, columns: 2 },
  options: DEFAULT_TABLE_OPTIONS,
};

test.each([
  ['=[@move]*2', '=Moves[[#This Row],[move]]*2'],
  ['=-[@[net cost]]', '=-Moves[[#This Row],[net cost]]'],
  ['=Plan[@cost]+SUM([cost])', '=Plan[[#This Row],[cost]]+SUM(Moves[cost])'],
  ['=COUNTA(Plan[#Headers])', '=COUNTA(Plan[#Headers])'],
  ['=[[#This Row],[move]]', '=Moves[[#This Row],[move]]'],
  ['="[@move]"&Sheet1!A1', '="[@move]"&Sheet1!A1'],
  ["=[Book2.xlsx]Sheet1!A1+'[a]b'!C1", "=[Book2.xlsx]Sheet1!A1+'[a]b'!C1"],
  ['=SUM(Plan[co', '=SUM(Plan[co'],
])('%s reaches the engine as %s', (typed, spelled) => {
  expect(spellReferences(typed, own)).toBe(spelled);
});

test('outside a table only what names its table is spelled out', () => {
  expect(spellReferences('=[@move]+Plan[@cost]', undefined)).toBe('=[@move]+Plan[[#This Row],[cost]]');
});

test.each([
  ['=Moves[[#This Row],[move]]*2', '=[@move]*2'],
  ['=Plan[[#This Row],[net cost]]', '=Plan[@[net cost]]'],
  ['=SUM(Moves[move])', '=SUM(Moves[move])'],
])('%s is read back as %s', (spelled, read) => {
  expect(shortenReferences(spelled, own)).toBe(read);
});

test('a row of a table computes with its own row, and follows the table', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  sheet.write(area, [
    [{ value: 'move' }, { value: 'double' }],
    [{ value: 5 }, { value: null }],
    [{ value: 7 }, { value: null }],
  ]);
  workbook.addTable(sheet, area, 'Moves');
  await grid.type('B2', '=[@move]*2');
  await grid.type('B3', '=IF(ISNUMBER(Moves[@move]),-[@move]*(1+1),"")');
  expect([grid.cell('B2').value, grid.cell('B3').value]).toEqual([10, -14]);
  expect(grid.cell('B3').formula).toBe('=IF(ISNUMBER([@move]),-[@move]*(1+1),"")');
  await grid.type('A3', 8);
  expect(grid.cell('B3').value).toBe(-16);
});
