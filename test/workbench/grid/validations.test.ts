import { SheetInterceptorService } from '@univerjs/sheets';
import { validateTyping } from '../../../src/workbench/grid/validateTyping';
import { isAllowed, listWords } from '../../../src/workbench/grid/validations';
import type { Validation, ValidationRule } from '../../../src/workbench/sheetParts';
import { closeGrids, headlessGrid, type HeadlessGrid, place } from './headlessGrid';

afterEach(closeGrids);

const AREA = { row: 1, column: 1, rows: 5, columns: 1 };

/** A sheet whose B2:B6 has this rule, with words in D1:D3 and a limit in A2. */
function gridWith(rule: ValidationRule, more: Partial<Validation> = {}): HeadlessGrid {
  const grid = headlessGrid();
  const sheet = grid.workbook.activeSheet();
  const prompt = { showPrompt: true, title: '', message: '' };
  const errorAlert = { showAlert: true, style: 'Stop', title: 'Ratio', message: 'Give 0 to 1.' } as const;
  sheet.setParts({ validations: [{ area: AREA, rule, ignoreBlanks: true, prompt, errorAlert, ...more }] });
  sheet.write({ row: 0, column: 3, rows: 3, columns: 1 }, [
    [{ value: 'mexc' }],
    [{ value: 'okx' }],
    [{ value: 'cme' }],
  ]);
  sheet.write(place('A2'), [[{ value: 10 }]]);
  return grid;
}

const between = (formula1: number | string, formula2: number | string) =>
  ({ operator: 'Between', formula1, formula2 }) as const;

test.each<[string, ValidationRule, (string | number)[], (string | number | boolean)[]]>([
  ['decimal', { decimal: between(0, 1) }, [0, 0.5, 1], [-0.1, 1.1, 'half', true]],
  ['whole number', { wholeNumber: { operator: 'GreaterThan', formula1: 2 } }, [3], [2, 3.5]],
  ['a limit in a cell', { decimal: { operator: 'LessThanOrEqual', formula1: '=A2*2' } }, [20], [20.5]],
  ['length', { textLength: { operator: 'LessThan', formula1: '4' } }, ['abc', 123], ['abcd']],
  ['words', { list: { inCellDropDown: true, source: 'up, down,1' } }, ['up', 'down', 1], ['Up', 'left']],
  ['words of cells', { list: { inCellDropDown: true, source: '=$D$1:$D$3' } }, ['okx'], ['OKX!', 'mex']],
  ['a formula', { custom: { formula: '=B2>A2' } }, [11], [10]],
  ['anything', {}, [5, 'x'], []],
])('%s', async (_title, rule, fine, wrong) => {
  const grid = gridWith(rule);
  const { workbook } = grid;
  const allowed = async (value: string | number | boolean): Promise<unknown> => {
    await grid.type('B2', value);
    return [value, await isAllowed(workbook, workbook.activeSheet(), { row: 1, column: 1 })];
  };
  for (const value of fine) expect(await allowed(value)).toEqual([value, true]);
  for (const value of wrong) expect(await allowed(value)).toEqual([value, false]);
});

test('a rule counts for its own cells, and its formula moves along', async () => {
  const grid = gridWith({ custom: { formula: '=B2>A2' } });
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  await grid.type('A3', 100);
  await grid.type('B3', 50);
  expect(await isAllowed(workbook, sheet, { row: 2, column: 1 })).toBe(false);
  await grid.type('B9', 50);
  expect(await isAllowed(workbook, sheet, { row: 8, column: 1 })).toBe(true);
});

test('blanks, formulas and errors', async () => {
  const grid = gridWith({ decimal: between(0, 1) });
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  const at = { row: 1, column: 1 };
  expect(await isAllowed(workbook, sheet, at)).toBe(true);
  const strict = gridWith({ decimal: between(0, 1) }, { ignoreBlanks: false });
  expect(await isAllowed(strict.workbook, strict.workbook.activeSheet(), at)).toBe(false);
  sheet.write(place('B2'), [[{ formula: '=1/4' }]]);
  expect(await isAllowed(workbook, sheet, at)).toBe(true);
  await grid.type('B2', '=1/0');
  expect(await isAllowed(workbook, sheet, at)).toBe(false);
});

test('the words of a list', async () => {
  const typed = gridWith({ list: { inCellDropDown: true, source: 'up, down' } });
  const { workbook } = typed;
  expect(await listWords(workbook, workbook.activeSheet(), { row: 1, column: 1 })).toEqual(['up', 'down']);
  expect(await listWords(workbook, workbook.activeSheet(), { row: 0, column: 0 })).toBeNull();
  const read = gridWith({ list: { inCellDropDown: true, source: '=$D$1:$D$3' } });
  const [sheet] = read.workbook.sheets();
  expect(sheet && (await listWords(read.workbook, sheet, { row: 1, column: 1 }))).toEqual([
    'mexc',
    'okx',
    'cme',
  ]);
});

test('what is typed against a rule is told with its sentence; the answer decides', async () => {
  const grid = gridWith({ decimal: between(0, 1) });
  const { workbook } = grid;
  const asked: string[] = [];
  let answer = false;
  validateTyping(workbook, ({ message }) => {
    asked.push(message);
    return Promise.resolve(answer);
  });
  const { context } = workbook;
  const check = async (): Promise<unknown> =>
    context.injector
      .get(SheetInterceptorService)
      .onValidateCell(context.book, context.worksheet(workbook.activeSheet().id), 1, 1);
  await grid.type('B2', 0.4);
  expect([await check(), asked]).toEqual([true, []]);
  await grid.type('B2', 4);
  expect([await check(), asked]).toEqual([false, ['Give 0 to 1.']]);
  expect(workbook.selection()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  answer = true;
  expect(await check()).toBe(true);
});
