import { Direction, ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { InsertRowByRangeCommand } from '@univerjs/sheets';
import { createHost } from '../../../src/workbench/host/createHost';
import type { Border } from '../../../src/workbench/cellStyle';
import { PLAIN_SHEET_PARTS, type Validation } from '../../../src/workbench/sheetParts';
import type { WorkbookChange } from '../../../src/workbench/workbook';
import { closeGrids, headlessGrid, place } from './headlessGrid';

afterEach(closeGrids);

const LINE: Border = { style: 'Continuous', weight: 'Medium', color: '#107C41' };
const AREA = { row: 2, column: 1, rows: 3, columns: 2 };
const VALIDATION: Validation = {
  area: AREA,
  rule: { decimal: { operator: 'Between', formula1: 0, formula2: 1 } },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

test('lines, alignment and indentation are kept beside each other, and one line goes alone', () => {
  const sheet = headlessGrid().workbook.activeSheet();
  sheet.setBorder(place('B2'), 'top', LINE);
  sheet.setBorder(place('B2'), 'left', { style: 'Dash', weight: 'Thin', color: '#A4262C' });
  sheet.setFormat(place('B2'), {
    verticalAlignment: 'Center',
    indentLevel: 2,
    underline: 'Single',
    bold: true,
  });
  expect(sheet.format(place('B2'))).toMatchObject({
    verticalAlignment: 'Center',
    indentLevel: 2,
    underline: 'Single',
    bold: true,
    borders: {
      top: LINE,
      left: { style: 'Dash', weight: 'Thin', color: '#A4262C' },
      right: null,
      bottom: null,
    },
  });
  sheet.setBorder(place('B2'), 'top', null);
  expect(sheet.format(place('B2')).borders).toMatchObject({ top: null, left: { style: 'Dash' } });
  expect(sheet.format(place('B3')).borders.top).toBeNull();
});

test('a row grows with its font, and no column changes a row', () => {
  const sheet = headlessGrid().workbook.activeSheet();
  const usual = sheet.rowHeight(5);
  sheet.setFormat(place('A1'), { fontSize: 18 });
  sheet.setFormat(place('A2'), { fontSize: 9 });
  sheet.setColumnWidth(0, 1, 30);
  expect(sheet.rowHeight(0)).toBeGreaterThanOrEqual(18 * 1.25);
  expect([sheet.rowHeight(1), sheet.rowHeight(5)]).toEqual([usual, usual]);
  expect(sheet.columnWidth(0)).toBe(30);
});

test('a name belongs to a sheet or to the workbook; one name has one meaning', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const sheet = workbook.activeSheet();
  workbook.addName('ratio', '=0.5');
  workbook.addName('horizon', '=30', sheet);
  expect(workbook.names().map(({ name, sheet: owner }) => [name, owner?.name])).toEqual([
    ['ratio', undefined],
    ['horizon', 'Sheet1'],
  ]);
  expect((await grid.type('A1', '=ratio*horizon')).value).toBe(15);
  expect(() => workbook.addName('Ratio', '=0.8', sheet)).toThrow('keeps one name Ratio');
});

test('what a sheet holds beside its cells is one step of Undo with the cells', async () => {
  const { workbook } = headlessGrid();
  const commands = workbook.context.injector.get(ICommandService);
  const sheet = workbook.activeSheet();
  workbook.beginUndoStep();
  sheet.write(place('A1'), [[{ value: 1 }]]);
  sheet.setParts({ validations: [VALIDATION] });
  workbook.endUndoStep();
  await commands.executeCommand(UndoCommand.id);
  expect([sheet.read(place('A1'))[0]?.[0]?.value, sheet.parts]).toEqual([null, PLAIN_SHEET_PARTS]);
  await commands.executeCommand(RedoCommand.id);
  expect(sheet.parts.validations).toEqual([VALIDATION]);
});

test('it follows its cells when the user inserts rows, and comes back with Undo', async () => {
  const { workbook } = headlessGrid();
  const commands = workbook.context.injector.get(ICommandService);
  const sheet = workbook.activeSheet();
  sheet.setParts({ validations: [VALIDATION] });
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 25 };
  await commands.executeCommand(InsertRowByRangeCommand.id, {
    unitId: workbook.context.unitId,
    subUnitId: sheet.id,
    range,
    direction: Direction.UP,
  });
  expect(sheet.parts.validations[0]?.area).toEqual({ ...AREA, row: 4 });
  await commands.executeCommand(UndoCommand.id);
  expect(sheet.parts.validations[0]?.area).toEqual(AREA);
  sheet.insert({ row: 1, column: 0, rows: 1, columns: 6 }, 'down');
  expect(sheet.parts.validations[0]?.area).toEqual({ ...AREA, row: 3 });
});

test('rows and columns are hidden and shown', () => {
  const sheet = headlessGrid().workbook.activeSheet();
  sheet.setRowsHidden(3, 2, true);
  sheet.setColumnsHidden(1, 1, true);
  expect([2, 3, 4, 5].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
  expect([0, 1].map((column) => sheet.isColumnHidden(column))).toEqual([false, true]);
  sheet.setRowsHidden(3, 1, false);
  expect([3, 4].map((row) => sheet.isRowHidden(row))).toEqual([false, true]);
});

test('a formula that fills several cells tells which', async () => {
  const grid = headlessGrid();
  const sheet = grid.workbook.activeSheet();
  await grid.type('B2', '=SEQUENCE(3)');
  const filled = { row: 1, column: 1, rows: 3, columns: 1 };
  expect([sheet.spill(1, 1), sheet.spill(3, 1), sheet.spill(4, 1)]).toEqual([filled, filled, null]);
});

test('new sheets stay closed until one is opened', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  workbook.addSheet('Quotes');
  const plan = workbook.addSheet('Plan');
  await grid.type('A1', 1);
  expect(workbook.activeSheet().name).toBe('Sheet1');
  workbook.activateSheet(plan);
  workbook.addSheet('Notes');
  await grid.type('A1', 2);
  expect(workbook.activeSheet().name).toBe('Plan');
  const last = workbook.addSheet('Last');
  workbook.activateSheet(last);
  await grid.type('A1', 3);
  expect(workbook.activeSheet().name).toBe('Last');
});

test('tells what is selected, written and opened, but not what formulas give', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const other = workbook.addSheet('Other');
  await grid.type('A9', 1);
  const told: unknown[] = [];
  const end = workbook.watch(({ kind, sheet, area }: WorkbookChange) =>
    told.push([kind, sheet.name, area.row, area.column, area.rows]),
  );
  workbook.select(workbook.activeSheet(), { row: 4, column: 2, rows: 2, columns: 1 });
  await grid.type('B2', '=SEQUENCE(3)');
  workbook.activeSheet().setFormat(place('B2'), { bold: true });
  workbook.activateSheet(other);
  end();
  workbook.select(other, place('A1'));
  expect(told).toEqual([
    ['selected', 'Sheet1', 4, 2, 2],
    ['written', 'Sheet1', 1, 1, 1],
    ['activated', 'Other', 0, 0, 1],
  ]);
});

test('an event reaches whoever asked for it, and says whose change it was', async () => {
  const { workbook } = headlessGrid();
  const told: unknown[] = [];
  const host = createHost(workbook, (messages) => {
    for (const { messageType, message } of messages) told.push([messageType, JSON.parse(message)]);
  });
  const Worksheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };
  const ObjectPaths = { '1': { Id: 1, ObjectPathType: 1, Name: '' }, '2': Worksheets };
  const register = { Id: 9, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 };
  await host.execute({ ObjectPaths, Actions: [register] });
  workbook.select(workbook.activeSheet(), place('A1'));
  workbook.activeSheet().write(place('C3'), [[{ value: 5 }]]);
  await Promise.resolve();
  expect(told).toEqual(
    [workbook.activeSheet().id, 'Workbook'].map(() => [
      10,
      {
        ...{ type: 'WorksheetChanged', changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' },
        ...{ worksheetId: workbook.activeSheet().id, address: 'C3' },
      },
    ]),
  );
});
