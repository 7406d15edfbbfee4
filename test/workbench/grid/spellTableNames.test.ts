import { spellTableNames } from '../../../src/workbench/grid/spellTableNames';
import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

const TABLES = [{ name: 'Quotes' }, { name: 'Plan_2' }];

test.each([
  ['=SUM(quotes[mark])', '=SUM(Quotes[mark])'],
  ['=ROWS(QUOTES)+ROWS(plan_2[[#All],[quotes]])', '=ROWS(Quotes)+ROWS(Plan_2[[#All],[quotes]])'],
  ['="quotes"&Quotes[quotes]', '="quotes"&Quotes[quotes]'],
  ["='quotes'!A1+quotes!B1+quotes(1)", "='quotes'!A1+quotes!B1+quotes(1)"],
  ["=plan_2[a']quotes]&quotes", "=Plan_2[a']quotes]&Quotes"],
  ['=quotes2+myquotes', '=quotes2+myquotes'],
])('%s', (typed, spelled) => {
  expect(spellTableNames(typed, TABLES)).toBe(spelled);
});

test('a formula finds a table in any case and keeps the name as the table has it', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  const area = { row: 0, column: 3, rows: 3, columns: 1 };
  sheet.write(area, [[{ value: 'mark' }], [{ value: 40 }], [{ value: 2 }]]);
  workbook.addTable(sheet, area, 'Quotes');
  expect(await grid.type('A1', '=SUM(QUOTES[mark])')).toMatchObject({
    value: 42,
    formula: '=SUM(Quotes[mark])',
  });
});
