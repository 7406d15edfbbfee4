/** What an add-in does with Excel, told once for both clients; each gives back what it read. */
export type Scenario = (context: Excel.RequestContext, library: typeof Excel) => Promise<unknown>;

/** Cells come as any; here they are only compared. */
const cells = (range: Excel.Range): unknown => range.values;

export const scenarios: Readonly<Record<string, Scenario>> = {
  'makes a table and adds rows in a later batch': async (context) => {
    const sheet = context.workbook.worksheets.add('Quotes');
    sheet.getRange('A1:C2').values = [
      ['key', 'mark', 'status'],
      ['binance:BTCUSDT', 64250.5, ''],
    ];
    const table = sheet.tables.add('A1:C2', true);
    table.name = 'Quotes';
    table.style = 'TableStyleLight1';
    await context.sync();
    table.rows.add(undefined, [
      ['mexc:ETH_USDT', 2410.25, "'=1+1"],
      ['mexc:SOL_USDT', '=B2*2', 'DEC-26'],
    ]);
    table.columns.load('items/name,items/index');
    const body = table.getDataBodyRange().load(['values', 'formulas', 'address', 'numberFormat']);
    table.load({ name: true, style: true, worksheet: { name: true } });
    await context.sync();
    return [
      [table.name, table.style, table.worksheet.name],
      body.values,
      body.formulas,
      body.address,
      table.columns.items.map(({ name }) => name),
    ];
  },

  'finds null objects': async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const inside = missing.getRange('A1').load('values');
    const table = context.workbook.tables.getItemOrNullObject('Nothing').load('name');
    const name = context.workbook.names.getItemOrNullObject('HedgeNow');
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    await context.sync();
    return [missing, inside, table, name, used].map((object) => object.isNullObject);
  },

  'keeps ranges while rows are inserted above them': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:B3');
    range.values = [[1], [2]];
    await context.sync();
    sheet.getRange('A1:A2').getEntireRow().insert('Down');
    range.format.font.bold = true;
    range.format.fill.color = '#FFFF00';
    range.load('address,values,format/font/bold,format/fill/color');
    await context.sync();
    return [range.address, cells(range), range.format.font.bold, range.format.fill.color];
  },

  'walks from range to range': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const start = sheet.getCell(2, 1);
    const ranges = [
      start.getResizedRange(1, 2),
      start.getOffsetRange(1, 1),
      sheet.getRangeByIndexes(0, 0, 3, 4).getRow(1),
      sheet.getRange('A1:D4').getColumn(3),
      sheet.getRange('A1:D4').getLastCell(),
      sheet.getRange('B:C'),
      sheet.getRange(),
      context.workbook.getSelectedRange(),
      context.workbook.getActiveCell(),
    ];
    for (const range of ranges) range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return ranges.map(({ address, rowIndex, columnIndex, rowCount, columnCount }) => [
      address,
      [rowIndex, columnIndex, rowCount, columnCount],
    ]);
  },

  'lists, renames, hides, freezes and deletes sheets': async (context, { SheetVisibility }) => {
    const { worksheets } = context.workbook;
    const first = worksheets.add('One');
    const second = worksheets.add('Two');
    first.freezePanes.freezeRows(1);
    first.name = 'Uno';
    second.visibility = SheetVisibility.hidden;
    first.protection.load('protected');
    first.activate();
    worksheets.load('items/name,items/visibility,items/position');
    const count = worksheets.getCount();
    await context.sync();
    const shown = worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
    worksheets.items.at(-1)?.delete();
    worksheets.load('items/name');
    await context.sync();
    return [shown, count.value, first.protection.protected, worksheets.items.map(({ name }) => name)];
  },

  'names cells and constants': async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('Start', worksheets.getActiveWorksheet().getRange('B2:B4'));
    const now = names.add('HedgeNow', '=45000.5', 'Set by the pane');
    now.load('name,value,type,comment');
    await context.sync();
    now.formula = '=46000';
    const found = names.getItem('hedgenow').load('value,formula');
    const range = names.getItem('Start').getRange().load('address');
    await context.sync();
    return [now.name, now.comment, String(found.value), String(found.formula), range.address];
  },

  'changes columns of a table': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B3').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add(sheet.getRange('A1:B3'), true);
    table.columns.add(undefined, [['c'], [5], [6]]);
    table.columns.getItem('a').name = 'first';
    table.columns.getItem('b').getDataBodyRange().values = [[20], [40]];
    table.rows.getItemAt(0).delete();
    const range = table.getRange().load('values,address');
    table.columns.load('count');
    table.rows.load('count');
    await context.sync();
    return [cells(range), range.address, table.columns.count, table.rows.count];
  },

  'keeps settings': async (context) => {
    const { settings } = context.workbook;
    settings.add('venue', 'binance');
    settings.add('symbols', ['BTC', 'ETH']);
    await context.sync();
    const found = settings.getItemOrNullObject('symbols').load('value');
    const none = settings.getItemOrNullObject('none').load('value');
    await context.sync();
    return [found.value as unknown, none.isNullObject];
  },

  'keeps custom XML parts': async (context) => {
    const { customXmlParts } = context.workbook;
    const first = customXmlParts.add('<prices xmlns="urn:prices"><btc>60000</btc></prices>');
    customXmlParts.add("<?xml version='1.0'?><n:other xmlns:n='urn:other'></n:other>");
    first.load('id,namespaceUri');
    const prices = customXmlParts.getByNamespace('urn:prices').load('items/id');
    const count = prices.getCount();
    await context.sync();
    const [found] = prices.items;
    found?.setXml('<prices xmlns="urn:prices"><btc>61000</btc></prices>');
    const xml = customXmlParts.getItem(first.id).getXml();
    const missing = customXmlParts.getItemOrNullObject('nothing');
    const only = customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject().load('namespaceUri');
    const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    await context.sync();
    const read = [found?.id === first.id, first.namespaceUri, count.value, xml.value, only.namespaceUri];
    only.delete();
    const left = customXmlParts.getCount();
    await context.sync();
    return [...read, left.value, missing.isNullObject, none.isNullObject];
  },

  'leaves what came before an error': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A2:B2').values = [['wrong shape']];
    sheet.getRange('A3').values = [['never']];
    const failure = await context.sync().then(
      () => 'no error',
      (error: unknown) => {
        const { code, debugInfo, name } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation, name];
      },
    );
    const used = sheet.getUsedRange().load('values');
    await context.sync();
    return [failure, used.values];
  },

  'refuses to read what was not loaded': (context) => {
    const range = context.workbook.getSelectedRange();
    try {
      return Promise.resolve(range.values);
    } catch (error) {
      return Promise.resolve(error instanceof Error && 'code' in error ? error.code : error);
    }
  },
};
