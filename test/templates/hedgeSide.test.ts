import { buildPlan, wholeWorkbook } from '../../src/templates/buildPlan';
import { TEMPLATES } from '../../src/templates/templates';
import type { CellValue } from '../../src/templates/workbookData';
import { provideExcelErrors } from '../../tools/plan/excelErrors';

provideExcelErrors();

function sheet(id: string, name: string) {
  const template = TEMPLATES.find((each) => each.id === id);
  if (!template) throw new Error(`No template ${id}`);
  const { sheets } = wholeWorkbook(buildPlan(template, new Date('2026-11-20T12:00:00Z')));
  const cells = sheets.find((each) => each.name === name)?.cells ?? [];
  const at = (row: number, column: number): CellValue | undefined =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value;
  const find = (value: CellValue) => {
    const found = cells.find((cell) => cell.value === value);
    if (!found) throw new Error(`No cell ${JSON.stringify(value)}`);
    return found;
  };
  return { at, find };
}

test('a short is closed in a rally, before a fall', () => {
  const { at, find } = sheet('single-coin', 'Scenarios');
  const { row } = find('If the short is closed, and the fall comes after');
  expect([at(row + 2, 0), at(row + 2, 1)]).toEqual([0.2, -0.1]);
  expect([2, 3, 4].map((column) => at(row + 2, column))).toEqual([-18_000, -9_000, -27_000]);
  find('Margin that a rally takes');
});

test('a long, bought for coins still to be bought, is closed in a fall, before a rise', () => {
  const { at, find } = sheet('long-hedge', 'Scenarios');
  const { row } = find('If the long is closed, and the rise comes after');
  expect([at(row + 2, 0), at(row + 2, 1)]).toEqual([-0.2, 0.1]);
  // 5 BTC at 60,000: the long loses 20 % of 300,000, and the coins cost 10 % more.
  expect([2, 3, 4].map((column) => at(row + 2, column))).toEqual([-60_000, -30_000, -90_000]);
  const ladder = find('Margin that a fall takes').row + 1;
  expect([5, 6, 7].map((column) => at(ladder, column))).toEqual([-0.2, -0.4, -0.8]);
  // Loss, and 0.4 % of what is left: 60,000 + 960.
  expect(at(ladder + 1, 5)).toBe(60_960);
});

test('the nearest liquidation of a long is a fall', () => {
  const { at, find } = sheet('long-hedge', 'Plan');
  const move = at(find('Nearest liquidation').row, 8);
  expect(move).toBeLessThan(0);
  // At 10 times isolated margin, 10 % less what the maintenance margin of 0.4 % takes.
  expect(move).toBeCloseTo(0.9 / 0.996 - 1, 6);
});
