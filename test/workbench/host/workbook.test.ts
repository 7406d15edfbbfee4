import { createExcel } from '../../support/office/createExcel';
import { MemoryWorkbook } from '../../support/office/memoryWorkbook';

test('one sync is one step for Undo; mergeUndoGroup makes one of them all', async () => {
  const { Excel, workbook } = createExcel();
  const write = async (context: Excel.RequestContext) => {
    for (const value of [1, 2, 3]) {
      context.workbook.worksheets.getActiveWorksheet().getCell(0, value).values = [[value]];
      await context.sync();
    }
  };
  const empty = workbook.snapshot();
  await Excel.run(write);
  expect(workbook.undoStepCount()).toBe(3);
  workbook.undo();
  expect(workbook.snapshot()).toMatchObject({ sheets: [{ cells: { B1: { value: 1 }, C1: { value: 2 } } }] });
  workbook.undo();
  workbook.undo();
  expect(workbook.snapshot()).toEqual(empty);
  await Excel.run({ mergeUndoGroup: true }, write);
  expect(workbook.undoStepCount()).toBe(1);
  workbook.undo();
  expect(workbook.snapshot()).toEqual(empty);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['name', (sheet) => void (sheet.name = 'Other')],
  ['position', (sheet) => void (sheet.position = 0)],
  ['visibility', (sheet) => void (sheet.visibility = 'Visible')],
  ['protection', (sheet) => sheet.protection.protect()],
])("a sheet's %s cannot change inside mergeUndoGroup, as on the desktop", async (what, change) => {
  const { Excel } = createExcel();
  const batch = (context: Excel.RequestContext) => {
    change(context.workbook.worksheets.add('New'));
    return context.sync();
  };
  await expect(Excel.run({ mergeUndoGroup: true }, batch)).rejects.toThrow(what);
  const other = createExcel();
  await expect(other.Excel.run({ mergeUndoGroup: false }, batch)).resolves.toBeUndefined();
});

test('a read waits for the values of formulas, but not forever', async () => {
  jest.useFakeTimers();
  try {
    const workbook = new MemoryWorkbook();
    workbook.calculated = () => new Promise(() => undefined);
    const { Excel } = createExcel({ workbook });
    const read = Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return cell.values as unknown;
    });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await read).toEqual([['']]);
  } finally {
    jest.useRealTimers();
  }
});

test('reading is no step for Undo', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect(workbook.undoStepCount()).toBe(0);
});

test('calculation waits until the sync is done when it was suspended', async () => {
  const workbook = new MemoryWorkbook((formula) => formula.length);
  const { Excel } = createExcel({ workbook });
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 5; row++) sheet.getCell(row, 0).formulas = [['=NOW()']];
    const before = sheet.getRange('A1').load('values');
    await context.sync();
    expect(before.values).toEqual([['']]);
    expect(workbook.calculationCount()).toBe(1);
    const after = sheet.getRange('A1').load('values');
    await context.sync();
    expect(after.values).toEqual([[6]]);
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    expect(workbook.calculationCount()).toBe(2);
  });
});

test('formats, widths and frozen panes', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const header = sheet.getRange('A1:B1');
    header.values = [['a rather long header', 'b']];
    header.format.font.set({ bold: true, color: '#0000FF' });
    header.format.fill.color = '#EEEEEE';
    header.format.autofitColumns();
    sheet.getRange('C:D').format.columnWidth = 75;
    sheet.freezePanes.freezeRows(1);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    header.load('format/columnWidth,format/font/bold,format/font/color,format/fill/color');
    const wide = sheet.getRange('D1').load('format/columnWidth');
    const narrow = sheet.getRange('B1').load('format/columnWidth');
    await context.sync();
    expect(header.format.font.toJSON()).toEqual({ bold: true, color: '#0000FF' });
    expect(header.format.fill.color).toBe('#EEEEEE');
    expect(header.format.columnWidth).toBeGreaterThan(narrow.format.columnWidth);
    expect([wide.format.columnWidth, frozen.address]).toEqual([75, 'Sheet1!1:1']);
  });
  expect(workbook.sheet('Sheet1').frozen()).toEqual({ rows: 1, columns: 0 });
});

test('the used range leaves out formatted cells when only values count', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    sheet.getRange('B3').values = [[1]];
    sheet.getRange('D9').format.font.bold = true;
    const values = sheet.getUsedRange(true).load('address');
    const all = sheet.getUsedRange().load('address');
    await context.sync();
    expect([values.address, all.address]).toEqual(['Sheet1!B3', 'Sheet1!B3:D9']);
  });
});

test('clears contents, formats or both; selects and tells the selection', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Two');
    const range = sheet.getRange('A1:A2');
    range.values = [[1], [2]];
    range.numberFormat = [['0.0'], ['0.0']];
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear(Excel.ClearApplyTo.formats);
    range.select();
    range.load('values,numberFormat');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([
      [[''], [2]],
      [['0.0'], ['General']],
    ]);
    expect(selected.address).toBe('Two!A1:A2');
    range.clear();
    await context.sync();
  });
  expect(workbook.sheet('Two').usedArea(false)).toBeNull();
});

test('names, tables and formulas follow their cells', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add('Rate', sheet.getRange('B2'));
    sheet.getRange('A1').formulas = [['=SUM($B$2:B4)&"B2"']];
    sheet.tables.add('D5:E6', true);
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A:A').delete('Left');
    const rate = context.workbook.names.getItem('Rate').getRange().load('address');
    await context.sync();
    expect(rate.address).toBe('Sheet1!A4');
  });
  expect(workbook.tables()[0]?.area).toEqual({ row: 6, column: 2, rows: 2, columns: 2 });
});

test('Office keeps settings with the workbook, shows the pane, runs commands', async () => {
  const excel = createExcel();
  const { Excel, Office, workbook, page } = excel;
  Office.context.document.settings.set('venue', 'mexc');
  expect(workbook.settings.size).toBe(0);
  const status = await new Promise((resolve) =>
    Office.context.document.settings.saveAsync((result) => resolve(result.status)),
  );
  expect([status, workbook.settings.get('venue')]).toEqual([Office.AsyncResultStatus.Succeeded, 'mexc']);
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('venue').load('value');
    await context.sync();
    expect(setting.value).toBe('mexc');
  });

  await Office.addin.hide();
  expect(page.isPaneShown).toBe(false);
  Office.actions.associate('showPane', (event: Office.AddinCommands.Event) => {
    void Office.addin.showAsTaskpane().then(() => event.completed());
  });
  await excel.runCommand('showPane');
  expect(page.isPaneShown).toBe(true);
  await expect(excel.runCommand('nothing')).rejects.toThrow('no command nothing');
  expect((await Office.onReady()).host).toBe(Office.HostType.Excel);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '9.0')).toBe(false);
  expect(Office.context.requirements.isSetSupported('WordApi')).toBe(false);
});
