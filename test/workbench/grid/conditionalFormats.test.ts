import type { IStyleData } from '@univerjs/core';
import { ICommandService, UndoCommand } from '@univerjs/core';
import type { ConditionalFormat, ConditionalRule } from '../../../src/workbench/sheetParts';
import { closeGrids, headlessGrid, type HeadlessGrid, place } from './headlessGrid';

afterEach(closeGrids);

interface Notification {
  readonly stageInfo?: { readonly totalFormulasToCalculate: number } | null;
}

const LOOK = { fillColor: '#FFF4CE', fontColor: '', bold: null, italic: null };
const AREA = { row: 1, column: 0, rows: 4, columns: 1 };

function format(rule: ConditionalRule, more: Partial<ConditionalFormat> = {}): ConditionalFormat {
  const origin = { row: AREA.row, column: AREA.column };
  return { id: 'one', area: AREA, origin, stopIfTrue: false, rule, format: LOOK, ...more };
}

/** The style with which a cell of the first sheet is drawn. */
function drawn({ workbook }: HeadlessGrid, name: string): IStyleData {
  const { row, column } = place(name);
  const { context } = workbook;
  const style = context.worksheet(workbook.activeSheet().id).getCell(row, column)?.s;
  return (typeof style === 'string' ? context.book.getStyles().get(style) : style) ?? {};
}

function filled(grid: HeadlessGrid): string[] {
  return ['A2', 'A3', 'A4', 'A5'].filter((name) => drawn(grid, name).bg?.rgb === LOOK.fillColor);
}

/** A2:A5 hold these, B2:B5 stale in every other row. */
function gridOf(values: readonly (number | string)[]): HeadlessGrid {
  const grid = headlessGrid();
  const rows = values.map((value, index) => [{ value }, { value: index % 2 === 0 ? 'stale' : 'fresh' }]);
  grid.workbook.activeSheet().write({ ...AREA, columns: 2 }, rows);
  return grid;
}

test.each<[string, ConditionalRule, string[]]>([
  ['above', { type: 'CellValue', operator: 'GreaterThan', formula1: '=2' }, ['A4', 'A5']],
  ['between', { type: 'CellValue', operator: 'Between', formula1: '2', formula2: '=1+2' }, ['A3', 'A4']],
  ['outside', { type: 'CellValue', operator: 'NotBetween', formula1: '2', formula2: '3' }, ['A2', 'A5']],
  ['a formula', { type: 'Custom', formula: '=$B2="stale"' }, ['A2', 'A4']],
])('%s', async (_title, rule, expected) => {
  const grid = gridOf([1, 2, 3, 4]);
  grid.workbook.activeSheet().setParts({ conditionalFormats: [format(rule)] });
  await grid.workbook.calculated();
  expect(filled(grid)).toEqual(expected);
});

test.each<['Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith', string[]]>([
  ['Contains', ['A2', 'A3', 'A4']],
  ['NotContains', ['A5']],
  ['BeginsWith', ['A2', 'A4']],
  ['EndsWith', ['A2', 'A3']],
])('texts: %s', async (operator, expected) => {
  const grid = gridOf(['over', 'rollover', 'over-hedged', 'open']);
  const rule = { type: 'ContainsText', operator, text: 'over' } as const;
  grid.workbook.activeSheet().setParts({ conditionalFormats: [format(rule)] });
  await grid.workbook.calculated();
  expect(filled(grid)).toEqual(expected);
});

test('follows what is typed, its cells and Undo', async () => {
  const grid = gridOf([1, 2, 3, 4]);
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  sheet.setParts({ conditionalFormats: [format({ type: 'Custom', formula: '=A2>3' })] });
  await workbook.calculated();
  expect(filled(grid)).toEqual(['A5']);
  await grid.type('A2', 9);
  expect(filled(grid)).toEqual(['A2', 'A5']);
  workbook.beginUndoStep();
  sheet.insert({ row: 0, column: 0, rows: 1, columns: 2 }, 'down');
  workbook.endUndoStep();
  await workbook.calculated();
  expect([drawn(grid, 'A2').bg, drawn(grid, 'A3').bg?.rgb, drawn(grid, 'A6').bg?.rgb]).toEqual([
    undefined,
    LOOK.fillColor,
    LOOK.fillColor,
  ]);
  await workbook.context.injector.get(ICommandService).executeCommand(UndoCommand.id);
  await workbook.calculated();
  expect(filled(grid)).toEqual(['A2', 'A5']);
  sheet.setParts({ conditionalFormats: [] });
  expect(filled(grid)).toEqual([]);
});

test('the first wins where two set the same, and may stop those after it', async () => {
  const grid = gridOf([1, 2, 3, 4]);
  const sheet = grid.workbook.activeSheet();
  sheet.setFormat(place('A5'), { fontColor: '#123456', italic: true });
  const isFour = { type: 'CellValue', operator: 'EqualTo', formula1: '4' } as const;
  const isAny = { type: 'Custom', formula: '=TRUE' } as const;
  const red = { fillColor: '#FDE7E9', fontColor: '#A4262C', bold: null, italic: null };
  const both = [
    format(isFour, { id: 'first', format: red }),
    format(isAny, { format: { ...LOOK, bold: true } }),
  ];
  sheet.setParts({ conditionalFormats: both });
  await grid.workbook.calculated();
  expect(drawn(grid, 'A5')).toMatchObject({ bg: { rgb: '#FDE7E9' }, cl: { rgb: '#A4262C' }, bl: 1, it: 1 });
  expect(drawn(grid, 'A4')).toMatchObject({ bg: { rgb: LOOK.fillColor }, bl: 1 });
  const [first, second] = both;
  if (first && second) sheet.setParts({ conditionalFormats: [{ ...first, stopIfTrue: true }, second] });
  expect(drawn(grid, 'A5').bl).not.toBe(1);
});

test('a large area costs what the sheet holds, and cells that come later count all the same', async () => {
  const grid = gridOf([1, 2, 3, 4]);
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  let computed = 0;
  workbook.context.injector.get(ICommandService).onCommandExecuted(({ params }) => {
    const { totalFormulasToCalculate: total = 0 } = (params as Notification | undefined)?.stageInfo ?? {};
    computed = Math.max(computed, total);
  });
  const large = { row: 1, column: 0, rows: 2_000, columns: 20 };
  const stale = { type: 'Custom', formula: '=$B2="stale"' } as const;
  sheet.setParts({ conditionalFormats: [format(stale, { area: large })] });
  await workbook.calculated();
  expect([drawn(grid, 'A2'), drawn(grid, 'S2'), drawn(grid, 'S4')].map(({ bg }) => bg?.rgb)).toEqual([
    LOOK.fillColor,
    LOOK.fillColor,
    LOOK.fillColor,
  ]);
  expect(drawn(grid, 'S3').bg).toBeUndefined();
  expect(computed).toBeGreaterThan(0);
  expect(computed).toBeLessThan(200);

  sheet.write(place('B1500'), [[{ value: 'stale' }]]);
  await workbook.calculated();
  expect(drawn(grid, 'C1500').bg?.rgb).toBe(LOOK.fillColor);
  expect(drawn(grid, 'C1499').bg).toBeUndefined();
});

test('a rule that moves along with the columns is computed for each', async () => {
  const grid = gridOf([1, 2, 3, 4]);
  const sheet = grid.workbook.activeSheet();
  const area = { ...AREA, columns: 2 };
  sheet.setParts({ conditionalFormats: [format({ type: 'Custom', formula: '=ISTEXT(A2)' }, { area })] });
  await grid.workbook.calculated();
  expect([drawn(grid, 'A2').bg, drawn(grid, 'B2').bg?.rgb]).toEqual([undefined, LOOK.fillColor]);
});
