import { createExcel, type ExcelForTests } from '../../support/office/createExcel';

/** A table Prices in A1:B3, with something below it and beside it. */
async function withTable(): Promise<ExcelForTests> {
  const excel = createExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['key', 'mark'],
      ['btc', 10],
      ['eth', 20],
    ];
    sheet.getRange('B2:B3').numberFormat = [['0.00'], ['0.00']];
    sheet.getRange('A5').values = [['below']];
    sheet.getRange('D1').values = [['=SUM(B2:B3)']];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Prices';
    await context.sync();
  });
  return excel;
}

const pricesOf = (context: Excel.RequestContext) => context.workbook.tables.getItem('Prices');

test('is found by name and by id, also after sheet and table were renamed', async () => {
  const { Excel, workbook } = await withTable();
  await Excel.run(async (context) => {
    const table = pricesOf(context).load('id,name,style,showBandedRows');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: 'Prices',
      style: 'TableStyleMedium2',
      showBandedRows: true,
    });
    workbook.sheet('Sheet1').rename('My prices');
    table.name = 'Rates';
    const found = context.workbook.tables.getItem(table.id);
    found.load({ name: true, worksheet: { name: true } });
    const header = found.getHeaderRowRange().load('address,values');
    await context.sync();
    expect([found.name, found.worksheet.name]).toEqual(['Rates', 'My prices']);
    expect([header.address, header.values]).toEqual(["'My prices'!A1:B1", [['key', 'mark']]]);
  });
});

test('new rows push down what lies below only where they would cover it, and keep the number format', async () => {
  const { Excel, workbook } = await withTable();
  await Excel.run(async (context) => {
    const table = pricesOf(context);
    table.rows.add(undefined, [['sol', 30]]);
    await context.sync();
    expect(workbook.snapshot()).toMatchObject({
      sheets: [{ cells: { A4: { value: 'sol' }, A5: { value: 'below' } } }],
    });
    table.rows.add(undefined, [
      ['xrp', 40],
      ['ada', 50],
    ]);
    const body = table.getDataBodyRange().load('values,address,numberFormat');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B6');
    expect(body.values.map(([key]) => String(key))).toEqual(['btc', 'eth', 'sol', 'xrp', 'ada']);
    expect(body.numberFormat.map(([, format]) => String(format))).toEqual([
      '0.00',
      '0.00',
      '0.00',
      '0.00',
      '0.00',
    ]);
  });
  expect(workbook.snapshot()).toMatchObject({ sheets: [{ cells: { A7: { value: 'below' } } }] });
});

test('rows go in before others, and out; the last one is only emptied', async () => {
  const { Excel, workbook } = await withTable();
  await Excel.run(async (context) => {
    const table = pricesOf(context);
    table.rows.add(0, [['first', 5]]);
    await context.sync();
    expect(workbook.snapshot()).toMatchObject({ sheets: [{ cells: { D1: { formula: '=SUM(B3:B4)' } } }] });
    table.rows.getItemAt(1).delete();
    table.rows.load('items/values,items/index');
    await context.sync();
    expect(table.rows.items.map(({ values }) => values)).toEqual([[['first', 5]], [['eth', 20]]]);
    table.rows.deleteRowsAt(0, 2);
    table.rows.load('count');
    const body = table.getDataBodyRange().load('values,address');
    await context.sync();
    expect([table.rows.count, body.address, body.values]).toEqual([1, 'Sheet1!A2:B2', [['', '']]]);
  });
});

test('header cells stay texts, filled and unique', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const table = pricesOf(context);
    table.columns.add(undefined, [['mark'], [1], [2]]);
    table.getHeaderRowRange().getCell(0, 0).values = [[2026]];
    table.columns.load('items/name,items/index');
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(['2026', 'mark', 'mark2']);
    table.getHeaderRowRange().getCell(0, 0).values = [['']];
    const missing = table.columns.getItemOrNullObject('2026');
    table.columns.load('items/name');
    await context.sync();
    expect([missing.isNullObject, table.columns.items[0]?.name]).toEqual([true, 'Column1']);
  });
});

test('resizes, but keeps its header row', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const table = pricesOf(context);
    table.resize('A1:C4');
    const range = table.getRange().load('address,values');
    await context.sync();
    expect([range.address, range.values[0]]).toEqual(['Sheet1!A1:C4', ['key', 'mark', 'Column3']]);
    table.resize('A2:C4');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('without headers gets a header row of its own', async () => {
  const { Excel, workbook } = createExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C2').values = [[1, 2]];
    const range = sheet.tables.add('B2:C2', false).getRange().load('values,address');
    await context.sync();
    expect([range.address, range.values]).toEqual([
      'Sheet1!B2:C3',
      [
        ['Column1', 'Column2'],
        [1, 2],
      ],
    ]);
  });
  expect(workbook.tables()[0]?.name).toBe('Table1');
});

test('refuses to overlap another table, or to be torn', async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('B3:C4', true);
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    sheet.getRange('A2').insert('Down');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

test('goes with its cells, or leaves them', async () => {
  const first = await withTable();
  await first.Excel.run((context) => Promise.resolve(pricesOf(context).convertToRange()));
  expect(first.workbook.snapshot()).toMatchObject({
    tables: [],
    sheets: [{ cells: { A2: { value: 'btc' } } }],
  });
  const second = await withTable();
  await second.Excel.run((context) => {
    pricesOf(context).delete();
    return context.sync();
  });
  expect(Object.keys(cellsOf(second)).sort()).toEqual(['A5', 'D1']);
});

function cellsOf({ workbook }: ExcelForTests): object {
  const [sheet] = (workbook.snapshot() as { sheets: { cells: object }[] }).sheets;
  return sheet?.cells ?? {};
}
