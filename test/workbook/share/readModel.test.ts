import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import type { CellData, SheetData, WorkbookData } from '../../../src/templates/workbookData';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { readModel } from '../../../src/workbook/share/readModel';
import { layOutCells } from '../../../src/xlsx/cells/layOutCells';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel } from '../openExcel';
import { calculatePlan, templateOf } from '../plan/calculatePlan';

beforeAll(provideExcelErrors);

const NOW = new Date('2026-11-20T12:00:00Z');

/** Cell by cell what it holds; what most formulas give is left out, because the workbook in memory calculates nothing. */
function told({ sheets }: WorkbookData): Record<string, string[]> {
  const line = ({ row, column, value, formula, spill, look, numberFormat }: CellData) => {
    const shown = formula === undefined || spill ? JSON.stringify(value) : '';
    return `${row},${column} ${formula ?? ''} ${shown} ${numberFormat === 'General' ? '' : (numberFormat ?? '')} ${look === 'title' ? look : ''}`;
  };
  return Object.fromEntries(
    sheets.map((sheet) => [
      sheet.name,
      layOutCells(sheet)
        .flatMap(([, cells]) => cells)
        .filter(({ value, formula }) => formula !== undefined || (value !== undefined && value !== ''))
        .map(line),
    ]),
  );
}

async function planInExcel() {
  const excel = openExcel();
  const template = templateOf('multi-coin');
  const plan = buildPlan(template, NOW);
  await insertPlan(() => plan);
  calculatePlan(excel, template);
  return { excel, expected: wholeWorkbook(plan), model: await readModel() };
}

test('a plan that was built in Excel is read back as it was described', async () => {
  const { model, expected } = await planInExcel();
  expect(told(model)).toMatchObject(told(expected));
});

test('with its tables, their formulas, its names, frozen panes, widths and tabs', async () => {
  const { model, expected } = await planInExcel();
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, tables, frozenRows, frozenColumns, columnWidths, tabColor, print } of expected.sheets) {
    expect(sheets.get(name)).toMatchObject({ tables, frozenRows, frozenColumns, tabColor, isHidden: false });
    const widths = sheets.get(name)?.columnWidths ?? [];
    expect(widths.length).toBeGreaterThan(2);
    expect(widths).toEqual(columnWidths.slice(0, widths.length));
    expect(sheets.get(name)?.print).toEqual(print);
  }
  expect(model.names).toEqual(expect.arrayContaining([...expected.names]));
});

test('a text that begins with = stays a text, an error an error, and a hidden sheet hidden', async () => {
  const { workbook } = openExcel();
  const sheet = workbook.addSheet('Other');
  sheet.write({ row: 1, column: 1, rows: 1, columns: 2 }, [[{ value: '=A1' }, { value: true }]]);
  sheet.write({ row: 3, column: 0, rows: 1, columns: 1 }, [[{ formula: '=HEDGE.BETA(1)' }]]);
  sheet.changeCells({ row: 3, column: 0, rows: 1, columns: 1 }, () => ({ value: { error: '#N/A' } }));
  sheet.setVisibility('Hidden');
  workbook.addName('Shared', '=Other!$B$2').setComment('seen');
  workbook.addName('Secret', '=1').setVisible(false);
  const model = await readModel();
  expect(model.sheets.find(({ name }) => name === 'Other')).toMatchObject({
    isHidden: true,
    cells: [
      { row: 1, column: 1, value: '=A1' },
      { row: 1, column: 2, value: true },
      { row: 3, column: 0, value: { error: '#N/A' }, formula: '=HEDGE.BETA(1)' },
    ],
  });
  expect(model.names).toEqual([{ name: 'Shared', formula: '=Other!$B$2', comment: 'seen' }]);
});

test('with the rules by which its cells stand out, in their order, and its chart where it stands', async () => {
  const { model, expected } = await planInExcel();
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
  for (const { name, highlights, charts } of expected.sheets)
    expect({ name, highlights: sheets.get(name)?.highlights, charts: sheets.get(name)?.charts }).toEqual({
      name,
      highlights,
      charts,
    });
  expect(expected.sheets.flatMap(({ charts }) => charts)).toHaveLength(1);
  expect(model.leftOut).toEqual({ charts: 0, rules: 0 });
});

test('with the heights of the rows that need more than one line', async () => {
  const { model, expected } = await planInExcel();
  const heights = (sheets: readonly SheetData[]) => sheets.find(({ name }) => name === 'Notes')?.rowHeights;
  expect(Object.keys(heights(expected.sheets) ?? {}).length).toBeGreaterThan(1);
  expect(heights(model.sheets)).toEqual(heights(expected.sheets));
});

test('charts and rules of other kinds are counted, not written', async () => {
  const excel = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B3');
    range.values = [
      ['coin', 'held'],
      ['SOL', 1],
      ['DOT', 2],
    ];
    sheet.charts.add('Line', range, 'Columns');
    range.conditionalFormats.add('CellValue');
    const own = range.conditionalFormats.add('Custom').custom;
    own.rule.formula = '=$B1>1';
    own.format.font.color = '#123456';
    await context.sync();
  });
  const model = await readModel();
  expect(model.leftOut).toEqual({ charts: 1, rules: 2 });
  expect(model.sheets[0]).toMatchObject({ charts: [], highlights: [] });
  expect(excel.syncs()).toBeGreaterThan(0);
});

test('a chart that Excel does not tell of costs the copy nothing but the chart', async () => {
  const excel = openExcel();
  await insertPlan((names) => buildPlan(templateOf('multi-coin'), NOW, names));
  excel.failAtSync(4, 'GeneralException');
  const model = await readModel();
  expect(model.leftOut).toEqual({ charts: 1, rules: 0 });
  expect(model.sheets.map(({ name }) => name)).toContain('Scenarios');
});
