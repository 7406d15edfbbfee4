import { buildPlan, wholeWorkbook } from '../../../src/templates/buildPlan';
import { TEMPLATES } from '../../../src/templates/templates';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { elementsAt, parsePart, textOf, unpack } from '../../xlsx/support/unpack';
import { openExcel } from '../openExcel';

const NOW = new Date('2026-11-20T12:00:00Z');
const INCH = 72;

beforeAll(provideExcelErrors);

/** How a file says that a sheet is printed, in the words of Excel's API. */
function printOfFile(parts: Readonly<Record<string, string>>, name: string) {
  const workbook = parsePart(parts['xl/workbook.xml'] ?? '');
  const index = elementsAt(workbook, 'workbook/sheets/sheet').findIndex(
    (sheet) => textOf(sheet, '@name') === name,
  );
  const sheet = parsePart(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? '');
  const [setup] = elementsAt(sheet, 'worksheet/pageSetup');
  const [margins] = elementsAt(sheet, 'worksheet/pageMargins');
  const titles = elementsAt(workbook, 'workbook/definedNames/definedName').find(
    (one) => textOf(one, '@name') === '_xlnm.Print_Titles' && textOf(one, '@localSheetId') === String(index),
  );
  return {
    orientation: textOf(setup, '@orientation').replace(/^./, (letter) => letter.toUpperCase()),
    pagesAcross: Number(textOf(setup, '@fitToWidth') || 1),
    margins: ['left', 'right', 'top', 'bottom'].map((side) => Number(textOf(margins, `@${side}`)) * INCH),
    footer: textOf(elementsAt(sheet, 'worksheet/headerFooter/oddFooter')[0], '#text'),
    titles: textOf(titles, '#text')
      .split(',')
      .map((place) => place.replace(/^.*!/, '').replaceAll('$', ''))
      .filter((place) => place !== '')
      .sort(),
  };
}

test.each(TEMPLATES)('$id prints from Excel as from its file', async (template) => {
  const excel = openExcel();
  const plan = buildPlan(template, NOW);
  await insertPlan(() => plan);
  const parts = unpack(writeWorkbook(wholeWorkbook(plan), { title: 'Plan', createdAt: NOW }));

  for (const sheet of excel.workbook.sheets().filter(({ name }) => name !== 'Sheet1')) {
    const { orientation, zoom, texts, titleRows, titleColumns, ...layout } = sheet.parts.pageLayout;
    const { leftMargin, rightMargin, topMargin, bottomMargin } = layout;
    const rows = titleRows && `${titleRows.row + 1}:${titleRows.row + titleRows.rows}`;
    const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);
    const columns =
      titleColumns &&
      `${letter(titleColumns.column)}:${letter(titleColumns.column + titleColumns.columns - 1)}`;
    expect({ sheet: sheet.name, zoom }).toEqual({
      sheet: sheet.name,
      zoom: { horizontalFitToPages: printOfFile(parts, sheet.name).pagesAcross },
    });
    expect({
      orientation,
      pagesAcross: zoom.horizontalFitToPages,
      margins: [leftMargin, rightMargin, topMargin, bottomMargin],
      footer: `&L${texts.leftFooter}&R${texts.rightFooter}`,
      titles: [rows, columns].filter((place) => place !== null).sort(),
    }).toEqual(printOfFile(parts, sheet.name));
  }
});

test('tables that are only read have no buttons, and none is banded; the chart keeps its distance', async () => {
  const excel = openExcel();
  const [template] = TEMPLATES;
  if (!template) throw new Error('There is no template');
  await insertPlan((names) => buildPlan(template, NOW, names));

  const options = excel.workbook.tables().map(({ name, options: each }) => [name, each] as const);
  expect(options.filter(([, { showBandedRows }]) => showBandedRows)).toEqual([]);
  expect(options.filter(([, { showFilterButton }]) => showFilterButton).map(([name]) => name)).toEqual([
    'Quotes',
    'Contracts',
    'Hedges',
  ]);
  const scenarios = excel.workbook.sheets().find(({ name }) => name === 'Scenarios');
  const [chart] = scenarios?.parts.charts ?? [];
  const table = Array.from({ length: 6 }, (_, column) => scenarios?.columnWidth(column) ?? 0);
  const edge = table.reduce((sum, width) => sum + width, 0);
  expect(chart?.left).toBeGreaterThan(edge + 5);
  expect(chart?.left).toBeLessThan(edge + 30);
  expect([chart?.categoryAxis.tickLabelPosition, chart?.valueAxis.tickLabelPosition]).toEqual(['Low', 'Low']);
});
