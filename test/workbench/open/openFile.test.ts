import { IUndoRedoService } from '@univerjs/core';
import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import type { CellValue } from '../../../src/templates/workbookData';
import { CustomFunctionRegistry } from '../../../src/workbench/client/customFunctions';
import { addRest } from '../../../src/workbench/open/addRest';
import { gridBook } from '../../../src/workbench/open/gridBook';
import { readContents } from '../../../src/xlsx/contents/readContents';
import type { WorkbookContents } from '../../../src/xlsx/contents/workbookContents';
import { formulaCopy } from '../../../src/xlsx/formulaCopy/formulaCopy';
import { valuesCopy } from '../../../src/xlsx/freeze/valuesCopy';
import { liveCopy } from '../../../src/xlsx/liveCopy';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { closeGrids, headlessGrid, type HeadlessGrid } from '../grid/headlessGrid';

const NOW = new Date('2026-11-21T12:00:00Z');
const COPY = { madeAt: NOW, version: '9.8.7' };
const registry = new CustomFunctionRegistry();

beforeAll(async () => {
  Reflect.set(globalThis, 'CustomFunctions', registry.namespace);
  await import('../../../src/functions/functions');
});
afterEach(closeGrids);
/** Each file is worked out whole, on a busy machine in a quarter of a minute. */
jest.setTimeout(120_000);

/** A file in the grid, over the add-in's own functions, worked out. */
async function opened(bytes: Uint8Array): Promise<{ grid: HeadlessGrid; contents: WorkbookContents }> {
  const contents = readContents(bytes);
  const parameters = Array.from({ length: 12 }, (_, index) => ({
    name: `argument${index}`,
    description: 'Any value.',
    type: 'any',
    dimensionality: 'matrix',
    optional: true,
  }));
  const functions = registry.ids().map((id) => ({ id, name: id, description: id, parameters }));
  const grid = headlessGrid({
    data: gridBook(contents),
    metadata: { functions },
    invoke: (id, values) => registry.invoke(id, values, ''),
  });
  addRest(grid.workbook, contents);
  await grid.workbook.calculated();
  return { grid, contents };
}

const NEARLY = 1e-9;

function isSame(want: CellValue, got: unknown): boolean {
  if (typeof want === 'number' && typeof got === 'number')
    return Math.abs(want - got) <= NEARLY * Math.max(1, Math.abs(want));
  if (typeof want === 'object')
    return typeof got === 'object' && got !== null && 'error' in got && got.error === want.error;
  return want === (got ?? '');
}

/** Cells that show something else than the file was saved with. */
function otherCells({ workbook }: HeadlessGrid, { sheets }: WorkbookContents): readonly string[] {
  return sheets.flatMap((sheet, at) => {
    const shown = workbook.sheets()[at]!;
    return sheet.cells.flatMap(({ row, column, value, formula, spill }) =>
      (spill ?? (value === undefined ? [] : [[value]])).flatMap((line, down) =>
        line.flatMap((want, right) => {
          const place = { row: row + down, column: column + right, rows: 1, columns: 1 };
          const got = shown.read(place)[0]?.[0];
          if (isSame(want, got?.value)) return [];
          return [
            `${sheet.name} ${place.row},${place.column} ${formula ?? ''}: ${JSON.stringify(want)} became ${JSON.stringify(got?.value)}`,
          ];
        }),
      ),
    );
  });
}

const PLANS = TEMPLATES.map((template) => ({
  id: template.id,
  live: writeWorkbook(wholeWorkbook(buildPlan(template, NOW)), { title: template.title, createdAt: NOW }),
}));

test.each(PLANS)('a live file of $id works out to the numbers it was saved with', async ({ live }) => {
  const { grid, contents } = await opened(liveCopy(live));
  expect(otherCells(grid, contents)).toEqual([]);
});

test.each(PLANS)('a values copy of $id shows the same numbers, and no HEDGE', async ({ live }) => {
  const { grid, contents } = await opened(valuesCopy(live, COPY).bytes);
  expect(otherCells(grid, contents)).toEqual([]);
  const formulas = contents.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => formula.includes('HEDGE.'))).toEqual([]);
});

test.each(PLANS)('the ordinary formulas of a copy of $id give the same numbers', async ({ live }) => {
  const { grid, contents } = await opened(formulaCopy(live, COPY).bytes);
  expect(otherCells(grid, contents)).toEqual([]);
});

test('a plan looks as it was written: cells, columns, panes, rules, lists and chart', async () => {
  const data = wholeWorkbook(buildPlan(TEMPLATES[1]!, NOW));
  const { grid } = await opened(writeWorkbook(data, { title: 'Plan', createdAt: NOW }));
  const sheets = grid.workbook.sheets();
  expect(sheets.map(({ name, visibility, tabColor }) => [name, visibility, tabColor])).toEqual(
    data.sheets.map(({ name, isHidden, tabColor }) => [name, isHidden ? 'Hidden' : 'Visible', tabColor]),
  );
  expect(grid.workbook.tables().map(({ name }) => name)).toEqual(
    data.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  expect(new Set(grid.workbook.names().map(({ name, comment }) => `${name}: ${comment}`))).toEqual(
    new Set(data.names.map(({ name, comment }) => `${name}: ${comment}`)),
  );
  const [plan, scenarios] = ['Plan', 'Scenarios'].map((name) => sheets.find((one) => one.name === name)!);
  const venue = { row: 5, column: 1, rows: 1, columns: 1 };
  expect(plan!.format(venue)).toMatchObject({
    ...{ fontColor: '#0B4FB3', fillColor: '#F1F6FD', horizontalAlignment: 'Right' },
    borders: { bottom: { style: 'Continuous', weight: 'Thin', color: '#C9D6CE' }, top: null },
  });
  expect(plan!.format({ ...venue, row: 0, column: 0 })).toMatchObject({ bold: true, fontSize: 18 });
  expect(plan!.rowHeight(0)).toBeGreaterThanOrEqual(24);
  expect(plan!.read({ ...venue, row: 6 })[0]![0]).toMatchObject({ numberFormat: '0%', text: '100%' });
  expect(plan!.frozen()).toEqual({ rows: 0, columns: 1 });
  expect(plan!.showGridlines).toBe(false);
  expect(plan!.columnWidth(0)).toBeGreaterThan(plan!.columnWidth(4));
  const { validations, conditionalFormats } = plan!.parts;
  expect(validations.find(({ area }) => area.row === 10)?.rule.list?.source).toBe('nearest,down,up,none');
  expect(conditionalFormats.length).toBe(data.sheets[0]!.highlights.length);
  const [chart] = scenarios!.parts.charts;
  const drawn = data.sheets.find(({ name }) => name === 'Scenarios')!.charts[0]!;
  expect(chart).toMatchObject({ name: drawn.name, title: { text: drawn.title, visible: true } });
  expect(chart!.series.map(({ name, color, values }) => [name, color, values])).toEqual(
    drawn.series.map(({ name, color, y }) => [name, color, { sheetId: scenarios!.id, area: y }]),
  );
  expect(chart!.width).toBeGreaterThan(200);
});

test('nothing that was done to open a file can be undone', async () => {
  const { grid } = await opened(PLANS[0]!.live);
  const undo = grid.workbook.context.injector.get(IUndoRedoService);
  expect(undo.pitchTopUndoElement()).toBeNull();
  grid.workbook.sheets()[0]!.setTabColor('#112233');
  expect(undo.pitchTopUndoElement()).not.toBeNull();
});
