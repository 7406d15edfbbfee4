import { createExcel, type ExcelForTests } from '../../support/office/createExcel';

/** The error of a batch, with the grid before and after it. */
async function refused(excel: ExcelForTests, batch: (context: Excel.RequestContext) => void) {
  const before = excel.workbook.snapshot();
  const error: unknown = await excel.Excel.run((context) => {
    batch(context);
    return context.sync();
  }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { error, before, after: excel.workbook.snapshot() };
}

type Refusal = [title: string, code: string, batch: (context: Excel.RequestContext) => void];
const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test.each<Refusal>([
  [
    'a sheet that is not there',
    'ItemNotFound',
    (context) => context.workbook.worksheets.getItem('No').activate(),
  ],
  [
    'a table that is not there',
    'ItemNotFound',
    (context) => context.workbook.tables.getItem('No').load('name'),
  ],
  [
    'a name that is not there',
    'ItemNotFound',
    (context) => context.workbook.names.getItem('No').load('value'),
  ],
  ['a null object', 'ItemNotFound', (context) => context.workbook.tables.getItemOrNullObject('No').delete()],
  ['an address of nothing', 'InvalidArgument', (context) => sheetOf(context).getRange('A0')],
  [
    'a range beyond the sheet',
    'InvalidArgument',
    (context) => sheetOf(context).getRange('XFD1').getOffsetRange(0, 1),
  ],
  [
    'an array of another shape',
    'InvalidArgument',
    (context) => void (sheetOf(context).getRange('A1:B1').values = [[1]]),
  ],
  ['a sheet name twice', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('sheet1')],
  ['a forbidden sheet name', 'InvalidArgument', (context) => context.workbook.worksheets.add('a/b')],
  ['the only sheet deleted', 'InvalidOperation', (context) => sheetOf(context).delete()],
  ['a name like a cell', 'InvalidArgument', (context) => context.workbook.names.add('BTC1', '=1')],
  ['a member the host lacks', 'ApiNotFound', (context) => context.workbook.getSelectedRange().calculate()],
])('refuses %s with %s and changes nothing', async (_title, code, batch) => {
  const { error, before, after } = await refused(createExcel(), batch);
  expect(error).toMatchObject({ code });
  expect(after).toEqual(before);
});

test('names the member that it lacks', async () => {
  const { error } = await refused(createExcel(), (context) => context.workbook.pivotTables.refreshAll());
  expect(String(error)).toContain('Workbook.pivotTables');
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['values', (sheet) => void (sheet.getRange('A1').values = [[1]])],
  ['formats', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
  ['widths', (sheet) => void (sheet.getRange('A1').format.columnWidth = 90)],
  ['clear', (sheet) => sheet.getRange('A1').clear()],
  ['insert', (sheet) => void sheet.getRange('A1').insert('Down')],
  ['a new table', (sheet) => void sheet.tables.add('A1:B2', true)],
])('a protected sheet denies %s', async (_title, change) => {
  const excel = createExcel();
  excel.workbook.sheet('Sheet1').setProtected(true);
  const { error, before, after } = await refused(excel, (context) => change(sheetOf(context)));
  expect(error).toMatchObject({ code: 'AccessDenied' });
  expect(String(error)).toContain('Sheet1');
  expect(after).toEqual(before);
});

test('a protected workbook denies new sheets', async () => {
  const excel = createExcel();
  excel.workbook.setProtected(true);
  const { error } = await refused(excel, (context) => context.workbook.worksheets.add('New'));
  expect(error).toMatchObject({ code: 'AccessDenied' });
});

test('keeps what came before the failing action, and skips what came after', async () => {
  const { after } = await refused(createExcel(), (context) => {
    sheetOf(context).getRange('A1').values = [['before']];
    context.workbook.tables.getItem('No').delete();
    sheetOf(context).getRange('A2').values = [['after']];
  });
  expect(after).toMatchObject({ sheets: [{ cells: { A1: { value: 'before' } } }] });
  expect(JSON.stringify(after)).not.toContain('"after"');
});

test('refuses more than 5 MB at once', async () => {
  const { error, before, after } = await refused(createExcel(), (context) => {
    const row = ['x'.repeat(30_000)];
    sheetOf(context).getRange('A1:A180').values = Array.from({ length: 180 }, () => row);
  });
  expect(error).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(after).toEqual(before);
});

test('a test can fail any sync, before or in the middle of it', async () => {
  const excel = createExcel();
  const write = (context: Excel.RequestContext) => {
    for (const [index, address] of ['A1', 'A2'].entries())
      sheetOf(context).getRange(address).values = [[index + 1]];
  };
  excel.failAtSync(1, 'GeneralException');
  const whole = await refused(excel, write);
  expect(whole.error).toMatchObject({ code: 'GeneralException' });
  expect(whole.after).toEqual(whole.before);

  const probe = createExcel();
  await refused(probe, write);
  const actions = probe.requests[0]?.request.Actions ?? [];
  const second = actions.findLastIndex(({ ActionType }) => ActionType === 4);
  excel.failAtSync(1, 'AccessDenied', second);
  const partly = await refused(excel, write);
  expect(partly.error).toMatchObject({ code: 'AccessDenied' });
  expect(partly.after).toMatchObject({ sheets: [{ cells: { A1: { value: 1 } } }] });
  expect(partly.after).not.toMatchObject({ sheets: [{ cells: { A2: {} } }] });
});
