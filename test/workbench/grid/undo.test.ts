import { ICommandService, RedoCommand, UndoCommand } from '@univerjs/core';
import { closeGrids, headlessGrid } from './headlessGrid';

afterEach(closeGrids);

const AREA = { row: 0, column: 0, rows: 2, columns: 1 };

test('what a refresh did is one step of Undo, tables included', async () => {
  const grid = headlessGrid();
  const { workbook } = grid;
  const commands = workbook.context.injector.get(ICommandService);
  const sheet = workbook.activeSheet();
  sheet.write(AREA, [[{ value: 'before' }], [{ value: 1 }]]);
  workbook.beginUndoStep();
  sheet.write(AREA, [[{ value: 'mark' }], [{ value: 60000 }]]);
  workbook.beginUndoStep();
  workbook.addTable(sheet, AREA, 'Quotes');
  workbook.endUndoStep();
  sheet.setFormat(AREA, { bold: true });
  workbook.endUndoStep();

  await commands.executeCommand(UndoCommand.id);
  expect([grid.cell('A1').value, grid.cell('A2').value, workbook.tables().length]).toEqual(['before', 1, 0]);
  expect(sheet.format(AREA).bold).toBe(false);

  await commands.executeCommand(RedoCommand.id);
  expect([grid.cell('A1').value, grid.cell('A2').value]).toEqual(['mark', 60000]);
  expect(workbook.tables().map(({ name }) => name)).toEqual(['Quotes']);
});

test('Undo takes new sheets away from where the user was when they came, and Redo leads back there', async () => {
  const { workbook } = headlessGrid();
  const commands = workbook.context.injector.get(ICommandService);
  const open = workbook.activeSheet();
  workbook.beginUndoStep();
  const [, contracts] = ['Quotes', 'Contracts'].map((name) => workbook.addSheet(name));
  workbook.endUndoStep();
  if (contracts) workbook.activateSheet(contracts);
  expect(workbook.activeSheet().name).toBe('Contracts');

  await commands.executeCommand(UndoCommand.id);
  expect(workbook.sheets().map(({ name }) => name)).toEqual([open.name]);

  await commands.executeCommand(RedoCommand.id);
  expect(workbook.sheets().map(({ name }) => name)).toEqual([open.name, 'Quotes', 'Contracts']);
  expect(workbook.activeSheet().name).toBe(open.name);
});
