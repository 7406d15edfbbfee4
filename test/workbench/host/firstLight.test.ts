import { createExcel } from '../../support/office/createExcel';

test('writes a block and reads it back', async () => {
  const { Excel, syncs } = createExcel();
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add('Quotes');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['key', '=1+1'],
      [3, null],
    ];
    range.load({ values: true, formulas: true, format: { font: { bold: true } } });
    range.format.font.bold = true;
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Quotes';
    table.columns.load('items/name');
    table.load('name,id');
    await context.sync();
    expect(range.values).toEqual([
      ['key', ''],
      [3, ''],
    ]);
    expect(range.formulas).toEqual([
      ['key', '=1+1'],
      [3, ''],
    ]);
    expect(table.columns.items.map((c) => c.name)).toEqual(['key', 'Column2']);
    table.rows.add(undefined, [[5, 'DEC-26']]);
    const again = context.workbook.tables.getItemOrNullObject('Nope');
    again.load('name');
    await context.sync();
    expect(again.isNullObject).toBe(true);
  });
  expect(syncs()).toBe(2);
});
