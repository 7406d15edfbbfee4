import { closeGrids, headlessGrid, place } from './headlessGrid';

afterEach(closeGrids);

const QUOTES = [
  ['key', 'mark', 'fundingRate'],
  ['binance:BTCUSDT', 60000, 0.0001],
  ['binance:ETHUSDT', 2500, -0.0002],
];

/** A grid with the table Quotes on a sheet of its own. */
async function gridWithQuotes() {
  const grid = headlessGrid();
  const sheet = grid.workbook.addSheet('Quotes');
  const area = { row: 2, column: 1, rows: 3, columns: 3 };
  sheet.write(
    area,
    QUOTES.map((row) => row.map((value) => ({ value }))),
  );
  const table = grid.workbook.addTable(sheet, area, 'Quotes');
  await grid.workbook.calculated();
  return { ...grid, sheet, table };
}

describe('cells', () => {
  test('keep the value, the formula, the number format and the drawn text', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    sheet.write({ row: 0, column: 0, rows: 1, columns: 4 }, [
      [{ value: 0.0001, numberFormat: '0.0000%' }, { value: true }, { value: 'BTC' }, undefined],
    ]);
    expect(sheet.read({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([
      [
        { formula: null, value: 0.0001, numberFormat: '0.0000%', text: '0.0100%' },
        { formula: null, value: true, numberFormat: 'General', text: 'TRUE' },
        { formula: null, value: 'BTC', numberFormat: 'General', text: 'BTC' },
        { formula: null, value: null, numberFormat: 'General', text: '' },
      ],
    ]);
  });

  test.each(['=1+1', '-5', '+5', '@A1', 'Dec-26', '1E5', '007', 'TRUE', '60000', "'quoted"])(
    'the text %s stays a text',
    async (text) => {
      const grid = headlessGrid();
      expect(await grid.type('A1', 'x')).toMatchObject({ value: 'x' });
      grid.workbook.activeSheet().write(place('A1'), [[{ value: text }]]);
      await grid.type('B1', '=ISTEXT(A1)');
      expect(grid.cell('A1')).toMatchObject({ value: text, formula: null });
      expect(grid.cell('B1').value).toBe(true);
    },
  );

  test('a value takes the place of a formula, null empties the cell, a format alone leaves the content', async () => {
    const grid = headlessGrid();
    await grid.type('A1', '=2*3');
    grid.workbook.activeSheet().write(place('A1'), [[{ numberFormat: '0.00' }]]);
    expect(grid.cell('A1')).toMatchObject({ formula: '=2*3', value: 6, text: '6.00' });
    await grid.type('A1', 5);
    expect(grid.cell('A1')).toMatchObject({ formula: null, value: 5, text: '5.00' });
    grid.workbook.activeSheet().write(place('A1'), [[{ value: null, numberFormat: 'General' }]]);
    expect(grid.cell('A1')).toMatchObject({ value: null, text: '', numberFormat: 'General' });
  });

  test('a sheet grows where it is written to', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    const far = { row: 3000, column: 40, rows: 1, columns: 1 };
    sheet.write(far, [[{ value: 1 }]]);
    expect(sheet.usedArea(true)).toEqual(far);
  });

  test('the used area counts formats only when asked', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    expect(sheet.usedArea(false)).toBeNull();
    sheet.write(place('B2'), [[{ value: 1 }]]);
    sheet.setFormat(place('D5'), { bold: true });
    expect(sheet.usedArea(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(sheet.usedArea(false)).toEqual({ row: 1, column: 1, rows: 4, columns: 3 });
    sheet.clear(place('D5'), 'formats');
    expect(sheet.usedArea(false)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });

  test('formats change only where they are named', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    sheet.setFormat(place('A1'), { bold: true, fillColor: '#DDEEFF' });
    sheet.setFormat(place('A1'), { horizontalAlignment: 'Right', fontColor: '#AA0000' });
    expect(sheet.format(place('A1'))).toMatchObject({
      bold: true,
      italic: false,
      fontColor: '#AA0000',
      fontSize: 11,
      fillColor: '#DDEEFF',
      wrapText: false,
      horizontalAlignment: 'Right',
    });
    sheet.setFormat(place('A1'), { fillColor: '', bold: false });
    expect(sheet.format(place('A1'))).toMatchObject({ fillColor: '', bold: false, fontColor: '#AA0000' });
  });
});

describe('sheets', () => {
  test('are added at the end without being opened, renamed, moved, hidden and deleted', () => {
    const { workbook } = headlessGrid();
    const added = workbook.addSheet('Quotes');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Quotes']);
    expect(workbook.activeSheet().name).toBe('Sheet1');
    added.rename('Prices');
    added.moveTo(0);
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Prices', 'Sheet1']);
    added.setVisibility('VeryHidden');
    expect(added.visibility).toBe('VeryHidden');
    added.setVisibility('Visible');
    workbook.activateSheet(added);
    expect(workbook.activeSheet()).toBe(added);
    workbook.activateSheet(workbook.sheets()[1] ?? added);
    added.delete();
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('freeze, size, colour and select', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    sheet.freeze(1, 2);
    expect(sheet.frozen()).toEqual({ rows: 1, columns: 2 });
    sheet.freeze(0, 0);
    expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
    sheet.setColumnWidth(1, 2, 90);
    expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([90, 90]);
    sheet.setTabColor('#107C41');
    expect(sheet.tabColor).toBe('#107C41');
    const area = { row: 3, column: 1, rows: 2, columns: 2 };
    workbook.select(sheet, area);
    expect(workbook.selection()).toEqual(area);
  });

  test('columns fit their longest text', () => {
    const { workbook } = headlessGrid();
    const sheet = workbook.activeSheet();
    sheet.write({ row: 0, column: 0, rows: 1, columns: 2 }, [[{ value: 'x' }, { value: 'x'.repeat(40) }]]);
    sheet.autofit({ row: 0, column: 0, rows: 60, columns: 3 }, 'columns');
    expect(sheet.columnWidth(1)).toBeGreaterThan(2 * sheet.columnWidth(0));
  });
});

describe('tables', () => {
  test.each([
    ['=INDEX(Quotes[mark],MATCH("binance:ETHUSDT",Quotes[key],0))', 2500],
    ['=SUM(Quotes[[mark]:[fundingRate]])', 62499.9999],
    ['=ROWS(Quotes[#All])', 3],
    ['=INDEX(Quotes[#Headers],1,2)', 'mark'],
    ['=COLUMNS(Quotes)', 3],
  ])('%s computes', async (formula, expected) => {
    const grid = await gridWithQuotes();
    const { value } = await grid.type('A1', formula);
    expect(value).toEqual(typeof expected === 'number' ? expect.closeTo(expected, 8) : expected);
  });

  test('a formula that waited for its table computes when the table comes', async () => {
    const grid = headlessGrid();
    const formula = '=IFERROR(INDEX(Quotes[mark],MATCH("binance:BTCUSDT",Quotes[key],0)),-1)';
    expect((await grid.type('A1', formula)).value).toBe(-1);
    const sheet = grid.workbook.addSheet('Quotes');
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    sheet.write(
      area,
      QUOTES.map((row) => row.map((value) => ({ value }))),
    );
    grid.workbook.addTable(sheet, area, 'Quotes');
    await grid.workbook.calculated();
    expect(grid.cell('A1').value).toBe(60000);
    sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 61000 }]]);
    await grid.workbook.calculated();
    expect(grid.cell('A1').value).toBe(61000);
  });

  test('that grow or get a new header keep their formulas right', async () => {
    const grid = await gridWithQuotes();
    await grid.type('A1', '=SUM(Quotes[mark])');
    grid.sheet.write({ row: 5, column: 1, rows: 1, columns: 2 }, [
      [{ value: 'mexc:BTC_USDT' }, { value: 7 }],
    ]);
    grid.table.resize({ row: 2, column: 1, rows: 4, columns: 3 });
    await grid.workbook.calculated();
    expect(grid.cell('A1').value).toBe(62507);
    grid.sheet.write({ row: 2, column: 2, rows: 1, columns: 1 }, [[{ value: 'last' }]]);
    await grid.type('A2', '=SUM(Quotes[last])');
    expect(grid.cell('A2').value).toBe(62507);
  });

  test('follow their cells, and their formulas too', async () => {
    const grid = await gridWithQuotes();
    await grid.type('A1', '=SUM(Quotes[mark])');
    grid.sheet.insert({ row: 0, column: 0, rows: 2, columns: 26 }, 'down');
    expect(grid.table.area).toEqual({ row: 4, column: 1, rows: 3, columns: 3 });
    await grid.workbook.calculated();
    expect(grid.cell('A1').value).toBe(62500);
    expect(grid.workbook.activeSheet().name).toBe('Sheet1');
  });

  test('are found by name, restyled, deleted with their cells left behind', async () => {
    const { workbook, table, sheet } = await gridWithQuotes();
    expect(workbook.tables().map(({ id, name }) => [id, name])).toEqual([[table.id, 'Quotes']]);
    table.rename('Prices');
    table.setOptions({ showBandedRows: false });
    expect(workbook.tables()[0]).toMatchObject({
      name: 'Prices',
      options: { showBandedRows: false, showHeaders: true },
    });
    table.delete();
    expect(workbook.tables()).toEqual([]);
    expect(sheet.read({ row: 3, column: 2, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(60000);
  });

  test('go with their sheet', async () => {
    const { workbook, sheet } = await gridWithQuotes();
    sheet.delete();
    expect(workbook.tables()).toEqual([]);
  });
});

describe('names', () => {
  test('compute as references and as formulas', async () => {
    const grid = headlessGrid();
    await grid.type('A1', 21);
    const size = grid.workbook.addName('Size', '=Sheet1!$A$1');
    grid.workbook.addName('Answer', '=42');
    expect((await grid.type('B1', '=Size*2')).value).toBe(42);
    expect((await grid.type('B2', '=Answer+1')).value).toBe(43);
    expect(size).toMatchObject({ name: 'Size', formula: '=Sheet1!$A$1', visible: true, comment: '' });
    size.setComment('contract size');
    size.setVisible(false);
    expect(size).toMatchObject({ comment: 'contract size', visible: false });
    size.delete();
    expect(grid.workbook.names().map(({ name }) => name)).toEqual(['Answer']);
  });

  test('follow a new formula', async () => {
    const grid = headlessGrid();
    const name = grid.workbook.addName('HedgeNow', '=1');
    await grid.type('A1', '=HedgeNow+1');
    name.setFormula('=5');
    await grid.workbook.calculated();
    expect(grid.cell('A1').value).toBe(6);
  });
});
