import { insertAtCell } from '../../../src/actions/explain/insertAtCell';
import { showCell } from '../../../src/actions/explain/showCell';
import { tableChoices } from '../../../src/actions/explain/tableChoices';
import { openExcel, type OpenExcel } from '../../workbook/openExcel';
import { areaOf, fill, select } from './cells';

const FORMULA = '=HEDGE.CONTRACTS(A1, 60000, 0.01)';

function sheetWith(cells: Parameters<typeof fill>[2] = {}): OpenExcel {
  const excel = openExcel();
  fill(excel, 'Mine', { A1: 90000, ...cells });
  select(excel, 'Mine', 'B2');
  return excel;
}

const formulaAt = ({ workbook }: OpenExcel, address: string): unknown =>
  workbook.sheet('Mine').read(areaOf(address))[0]?.[0]?.formula;

test('a formula goes into the selected cell, with one read and one write, as one step for Undo', async () => {
  const excel = sheetWith();
  const before = excel.workbook.snapshot();
  const steps = excel.workbook.undoStepCount();
  expect(await insertAtCell(FORMULA)).toEqual({ inserted: true, address: 'Mine!B2' });
  expect(formulaAt(excel, 'B2')).toBe(FORMULA);
  expect(excel.syncs()).toBe(2);
  expect(excel.workbook.undoStepCount()).toBe(steps + 1);
  excel.workbook.undo();
  expect(excel.workbook.snapshot()).toEqual(before);
});

test.each<[string, Parameters<typeof fill>[2], string]>([
  ['a value', { B2: 12 }, '12'],
  ['a formula', { B2: ['=A1*2', 180000] }, '=A1*2'],
  ['a zero', { B2: 0 }, '0'],
])('%s in the cell is overwritten only when the user agreed to this cell', async (_name, cells, holds) => {
  const excel = sheetWith(cells);
  const before = excel.workbook.snapshot();
  const asked = { inserted: false, address: 'Mine!B2', holds };
  expect(await insertAtCell(FORMULA)).toEqual(asked);
  expect(await insertAtCell(FORMULA, 'Mine!B3')).toEqual(asked);
  expect(excel.workbook.snapshot()).toEqual(before);
  expect(await insertAtCell(FORMULA, 'Mine!B2')).toEqual({ inserted: true, address: 'Mine!B2' });
  expect(formulaAt(excel, 'B2')).toBe(FORMULA);
});

test('a protected sheet is left, with a sentence that names it', async () => {
  const excel = sheetWith();
  excel.workbook.sheet('Mine').setProtected(true);
  const before = excel.workbook.snapshot();
  await expect(insertAtCell(FORMULA)).rejects.toThrow('Sheet "Mine" is protected. Unprotect it');
  expect(excel.workbook.snapshot()).toEqual(before);
});

test('whatever request Excel refuses, the grid is as before', async () => {
  for (const at of [1, 2]) {
    const excel = sheetWith();
    const before = excel.workbook.snapshot();
    excel.failAtSync(at, 'GeneralException');
    await expect(insertAtCell(FORMULA)).rejects.toThrow('Excel refused');
    expect(excel.workbook.snapshot()).toEqual(before);
  }
});

test('the tables of the workbook can be picked from, by name', async () => {
  const excel = openExcel();
  expect(await tableChoices()).toEqual([]);
  expect(excel.syncs()).toBe(1);
  fill(excel, 'Mine', { A1: 'coin', B1: 'held [kg]', A2: 'BTC', D1: 'x', D2: 1 });
  const sheet = excel.workbook.sheet('Mine');
  excel.workbook.addTable(sheet, { row: 0, column: 3, rows: 2, columns: 1 }, 'Zoo');
  excel.workbook.addTable(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 'Held');
  expect(await tableChoices()).toEqual([
    { name: 'Held', columns: ['coin', 'held [kg]'] },
    { name: 'Zoo', columns: ['x'] },
  ]);
});

test('a cell is shown on its sheet', async () => {
  const excel = sheetWith();
  excel.workbook.addSheet('Other');
  await showCell({ sheet: 'Other', row: 4, column: 2 });
  expect(excel.workbook.activeSheet().name).toBe('Other');
  expect(excel.workbook.selection()).toMatchObject({ row: 4, column: 2, rows: 1, columns: 1 });
});
