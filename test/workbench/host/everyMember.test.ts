import { answeredMembers } from '../../../src/workbench/host/answeredMembers';
import api from '../../../src/workbench/client/officeApi.json';
import { createExcel } from '../../support/office/createExcel';

/** One object of each class, in a workbook that has one of each. */
function oneOfEach({ workbook }: Excel.RequestContext): Record<string, OfficeExtension.ClientObject> {
  const sheet = workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange('A1:B3');
  range.values = [
    ['key', 'mark'],
    ['btc', 10],
    ['eth', 20],
  ];
  const table = sheet.tables.add(range, true);
  const chart = sheet.charts.add('Line', range, 'Columns');
  const series = chart.series.getItemAt(0);
  const axis = chart.axes.valueAxis;
  sheet.pageLayout.setPrintArea(range);
  const formats = range.conditionalFormats;
  const [comparing, custom, text] = [
    formats.add('CellValue'),
    formats.add('Custom'),
    formats.add('ContainsText'),
  ];
  return {
    Workbook: workbook,
    Application: workbook.application,
    WorkbookProtection: workbook.protection,
    WorksheetCollection: workbook.worksheets,
    Worksheet: sheet,
    WorksheetProtection: sheet.protection,
    WorksheetFreezePanes: sheet.freezePanes,
    Range: range,
    RangeFormat: range.format,
    RangeFont: range.format.font,
    RangeFill: range.format.fill,
    PageLayout: sheet.pageLayout,
    HeaderFooterGroup: sheet.pageLayout.headersFooters,
    HeaderFooter: sheet.pageLayout.headersFooters.defaultForAllPages,
    RangeAreas: sheet.pageLayout.getPrintArea(),
    RangeBorderCollection: range.format.borders,
    RangeBorder: range.format.borders.getItem('EdgeTop'),
    DataValidation: range.dataValidation,
    ConditionalFormatCollection: formats,
    ConditionalFormat: comparing,
    CellValueConditionalFormat: comparing.cellValue,
    CustomConditionalFormat: custom.custom,
    ConditionalFormatRule: custom.custom.rule,
    TextConditionalFormat: text.textComparison,
    ConditionalRangeFormat: custom.custom.format,
    ConditionalRangeFill: custom.custom.format.fill,
    ConditionalRangeFont: custom.custom.format.font,
    ChartCollection: sheet.charts,
    Chart: chart,
    ChartTitle: chart.title,
    ChartLegend: chart.legend,
    ChartAxes: chart.axes,
    ChartAxis: axis,
    ChartAxisTitle: axis.title,
    ChartGridlines: axis.majorGridlines,
    ChartSeriesCollection: chart.series,
    ChartSeries: series,
    ChartSeriesFormat: series.format,
    ChartLineFormat: series.format.line,
    ChartFill: series.format.fill,
    AutoFilter: table.autoFilter,
    Filter: table.columns.getItemAt(1).filter,
    TableSort: table.sort,
    TableCollection: workbook.tables,
    Table: table,
    TableColumnCollection: table.columns,
    TableColumn: table.columns.getItemAt(1),
    TableRowCollection: table.rows,
    TableRow: table.rows.getItemAt(0),
    NamedItemCollection: workbook.names,
    NamedItem: workbook.names.add('HedgeNow', '=45000'),
    SettingCollection: workbook.settings,
    Setting: workbook.settings.add('venue', 'mexc'),
    CustomXmlPartCollection: workbook.customXmlParts,
    CustomXmlPartScopedCollection: workbook.customXmlParts.getByNamespace('urn:sample'),
    CustomXmlPart: workbook.customXmlParts.add('<a xmlns="urn:sample"/>'),
  };
}

const shapes: Readonly<Record<string, { properties: string[] }>> = api.classes;

test('there is an object of each class that the host answers', async () => {
  await createExcel().Excel.run((context) => {
    expect(Object.keys(oneOfEach(context)).sort()).toEqual(Object.keys(answeredMembers()).sort());
    return context.sync();
  });
});

const withProperties = Object.entries(shapes).filter(([, { properties }]) => properties.length > 0);

test.each(withProperties)(
  '%s: every property loads, and what was read can be written',
  async (name, { properties }) => {
    const { Excel } = createExcel();
    await Excel.run(async (context) => {
      const object = oneOfEach(context)[name];
      if (!object) throw new Error(`There is no ${name}.`);
      const read = properties.map((property) => property.replace('=', ''));
      context.load(object, read);
      await context.sync();
      const values = read.map((property) => [property, Reflect.get(object, property) as unknown] as const);
      for (const [property, value] of values) expect([property, value]).not.toEqual([property, undefined]);
      for (const [property, value] of values) {
        if (properties.includes(`${property}=`)) Reflect.set(object, property, value);
      }
      context.load(object, read);
      await context.sync();
      expect(read.map((property) => [property, Reflect.get(object, property) as unknown])).toEqual(values);
    });
  },
);

test('what is written to a sheet, a table and a format is read back', async () => {
  const { Excel } = createExcel();
  await Excel.run(async (context) => {
    const { Worksheet, Table, RangeFormat, RangeFont, RangeFill } = oneOfEach(context);
    const changes: [OfficeExtension.ClientObject | undefined, Record<string, unknown>][] = [
      [Worksheet, { name: 'Quotes', tabColor: '#FF8800', showGridlines: false }],
      [
        Table,
        {
          name: 'Rates',
          style: 'TableStyleDark1',
          showBandedRows: false,
          showBandedColumns: true,
          showFilterButton: false,
        },
      ],
      [RangeFormat, { wrapText: true, horizontalAlignment: 'Right', columnWidth: 99, rowHeight: 33 }],
      [RangeFont, { bold: true, italic: true, color: '#112233', size: 14 }],
      [RangeFill, { color: '#AABBCC' }],
    ];
    for (const [object, change] of changes) {
      if (!object) throw new Error('An object is missing.');
      for (const [property, value] of Object.entries(change)) Reflect.set(object, property, value);
      context.load(object, Object.keys(change));
    }
    await context.sync();
    for (const [object, change] of changes) {
      for (const [property, value] of Object.entries(change))
        expect(Reflect.get(object ?? {}, property)).toBe(value);
    }
  });
});
