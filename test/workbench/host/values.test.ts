import { parseTyped } from '../../../src/workbench/host/cells/parseTyped';
import { createExcel } from '../../support/office/createExcel';

const THIS_YEAR = new Date().getFullYear();

/** Days since 30 December 1899, counted by a calendar of its own. */
function serial(year: number, month: number, day: number): number {
  let days = 2;
  for (let past = 1900; past < year; past++) days += isLeap(past) ? 366 : 365;
  const months = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days + months.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day - 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

test('counts days as Excel does', () => {
  expect(serial(2024, 1, 1)).toBe(45292);
});

test.each<[unknown, object]>([
  ['=1+1', { formula: '=1+1' }],
  ['+A1', { formula: '=+A1' }],
  ['-SUM(A1)', { formula: '=-SUM(A1)' }],
  ['@A1', { formula: '=A1' }],
  ['=', { value: '=' }],
  ['-', { value: '-' }],
  ['+5', { value: 5 }],
  ['-5.5', { value: -5.5 }],
  ["'=1+1", { value: '=1+1' }],
  ["'007", { value: '007' }],
  ["''quoted'", { value: "'quoted'" }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['007', { value: 7 }],
  ['1E5', { value: 100000, numberFormat: '0.00E+00' }],
  ['1,234', { value: 1234, numberFormat: '#,##0' }],
  ['1,23', { value: '1,23' }],
  ['12.50%', { value: 0.125, numberFormat: '0.00%' }],
  ['$5', { value: 5, numberFormat: '$#,##0' }],
  ['(5)', { value: -5 }],
  ['#N/A', { formula: '=#N/A' }],
  ['DEC-26', { value: serial(THIS_YEAR, 12, 26), numberFormat: 'd-mmm' }],
  ['DEC-32', { value: serial(1932, 12, 1), numberFormat: 'mmm-yy' }],
  ['DEC26', { value: serial(THIS_YEAR, 12, 26), numberFormat: 'd-mmm' }],
  ['December 2026', { value: serial(2026, 12, 1), numberFormat: 'mmm-yy' }],
  ['26-Dec-2026', { value: serial(2026, 12, 26), numberFormat: 'd-mmm-yy' }],
  ['2026-02-28', { value: serial(2026, 2, 28), numberFormat: 'm/d/yyyy' }],
  ['2/28/2026 6:00', { value: serial(2026, 2, 28) + 0.25, numberFormat: 'm/d/yyyy h:mm' }],
  ['6:00 PM', { value: 0.75, numberFormat: 'h:mm' }],
  ['2026-02-30', { value: '2026-02-30' }],
  ['2026-02-28T06:00:00Z', { value: '2026-02-28T06:00:00Z' }],
  ['BTC-PERP', { value: 'BTC-PERP' }],
  ['BTCUSDT_261225', { value: 'BTCUSDT_261225' }],
  ['', { value: null }],
  [5, { value: 5 }],
  [true, { value: true }],
])('%j becomes %j', (typed, cell) => {
  expect(parseTyped(typed, 'General')).toEqual(cell);
});

test('a text format keeps everything as text', () => {
  expect(parseTyped('=1+1', '@')).toEqual({ value: '=1+1' });
  expect(parseTyped('DEC-26', '@')).toEqual({ value: 'DEC-26' });
});

test('a cell holds at most 32,767 characters', () => {
  expect(parseTyped('x'.repeat(32_767), 'General')).toEqual({ value: 'x'.repeat(32_767) });
  expect(() => parseTyped('x'.repeat(32_768), 'General')).toThrow('32767');
});

test('values, formulas, text, types and formats of a block', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D2');
    range.values = [
      ['text', 0.5, true, "'=A1"],
      ['=#N/A', '', null, 'DEC-26'],
    ];
    range.numberFormat = [
      [null, '0.0%', null, null],
      [null, null, null, null],
    ];
    range.load(['values', 'formulas', 'text', 'valueTypes', 'numberFormat']);
    await context.sync();
    const december = serial(THIS_YEAR, 12, 26);
    expect(range.values).toEqual([
      ['text', 0.5, true, '=A1'],
      ['#N/A', '', '', december],
    ]);
    expect(range.formulas[1]).toEqual(['=#N/A', '', '', december]);
    expect(range.text).toEqual([
      ['text', '50.0%', 'TRUE', '=A1'],
      ['#N/A', '', '', '26-Dec'],
    ]);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean', 'String'],
      ['Error', 'Empty', 'Empty', 'Double'],
    ]);
    expect(range.numberFormat[1]).toEqual(['General', 'General', 'General', 'd-mmm']);
  });
  expect(workbook.sheet('Sheet1').read({ row: 0, column: 3, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    formula: null,
    value: '=A1',
  });
});

test('null leaves a cell as it is, a single value fills the range, an empty text empties it', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.values = [
      [null, 8],
      ['', null],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 8],
      ['', 7],
    ]);
  });
});
