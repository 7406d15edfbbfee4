import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

test('0 is no empty text, however often a column was compared before', async () => {
  const grid = headlessGrid();
  await grid.type('A1', 0);
  const sheet = grid.workbook.activeSheet();
  const formulas = ['=A1=""', '=A1=0', '=IF(A1="",7,8)', '=IF(A2="",7,8)', '=A2=0', '=SUM((A1:A2="")*1)'];
  sheet.write(
    { row: 0, column: 2, rows: formulas.length, columns: 1 },
    formulas.map((formula) => [{ formula }]),
  );
  await grid.workbook.calculated();
  expect(formulas.map((_, row) => grid.cell(`C${row + 1}`).value)).toEqual([false, true, 8, 7, true, 1]);
});
