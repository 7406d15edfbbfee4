import type { Scenario } from './scenarios';

/** What building and reading a planning workbook asks of Excel, told once for both clients. */
export const planningScenarios: Readonly<Record<string, Scenario>> = {
  'sets a sheet up for print': async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    sheet.freezePanes.freezeAt('A1:B3');
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:F20');
    pageLayout.setPrintTitleRows('1:3');
    pageLayout.set({ centerHorizontally: true, leftMargin: 36 });
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = '&A';
    footer.load('leftFooter,centerFooter');
    pageLayout.load('orientation,zoom,centerHorizontally,leftMargin');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    return [
      [pageLayout.orientation, pageLayout.zoom, pageLayout.centerHorizontally, pageLayout.leftMargin],
      [footer.leftFooter, footer.centerFooter],
      [area.address, rows.address, columns.isNullObject, frozen.address],
    ];
  },

  'draws borders and aligns': async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.borders.getItem('EdgeBottom').color = '#107C41';
    range.format.borders.getItem('InsideVertical').set({ style: 'Dash', weight: 'Medium' });
    range.format.set({ verticalAlignment: 'Center', indentLevel: 2 });
    range.format.font.underline = 'Single';
    const first = range.getCell(0, 0).format;
    const last = range.getCell(1, 1).format.borders.getItem('EdgeBottom').load('style,color,weight');
    const left = range.getCell(1, 1).format.borders.getItem('EdgeLeft').load('style,weight');
    const top = range.getCell(0, 0).format.borders.getItem('EdgeTop').load('style');
    first.load('verticalAlignment,indentLevel,font/underline');
    await context.sync();
    return [
      [first.verticalAlignment, first.indentLevel, first.font.underline],
      [last.style, last.color, last.weight, left.style, left.weight, top.style],
    ];
  },

  'keeps names of sheets apart from those of the workbook': async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const other = workbook.worksheets.add('Other');
    workbook.names.add('ratio', sheet.getRange('A1'));
    other.names.add('ratio', other.getRange('B2'));
    const own = other.names.getItem('ratio').load('scope,formula');
    const whole = workbook.names.getItem('ratio').load('scope,formula');
    const [here, there] = [sheet.getRange('ratio').load('address'), other.getRange('ratio').load('address')];
    const none = sheet.names.getItemOrNullObject('ratio');
    const noSheet = whole.worksheetOrNullObject.load('name');
    other.names.load('items/name');
    await context.sync();
    own.delete();
    workbook.names.load('items/name');
    other.names.load('items/name');
    await context.sync();
    return [
      [own.scope, String(own.formula), whole.scope, String(whole.formula), here.address, there.address],
      [none.isNullObject, noSheet.isNullObject, workbook.names.items.length, other.names.items.length],
    ];
  },

  'says what may be typed': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const inputs = sheet.getRange('B2:B5');
    inputs.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    inputs.dataValidation.prompt = { showPrompt: true, title: 'Ratio', message: '0 to 1' };
    inputs.dataValidation.errorAlert = {
      ...{ showAlert: true, style: 'Stop', title: 'Ratio' },
      message: 'Give 0 to 1.',
    };
    sheet.getRange('B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'up,down' } };
    sheet.getRange('B5').dataValidation.clear();
    const read = ['B2', 'B3', 'B4', 'B5'].map((at) => sheet.getRange(at).dataValidation);
    for (const each of read) each.load('type,rule,prompt,errorAlert,ignoreBlanks');
    await context.sync();
    return read.map(({ type, rule, prompt, errorAlert, ignoreBlanks }) => [
      ...[type, rule, prompt.message, errorAlert.message, ignoreBlanks],
    ]);
  },

  'formats by condition': async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2:A9');
    const low = range.conditionalFormats.add('CellValue');
    low.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    low.cellValue.format.font.color = '#A4262C';
    const stale = range.conditionalFormats.add('Custom');
    stale.custom.rule.formula = '=$B2="stale"';
    stale.custom.format.fill.color = '#FFF4CE';
    stale.stopIfTrue = true;
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'over' };
    text.textComparison.format.font.bold = true;
    range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue');
    await context.sync();
    const [first, second, third] = range.conditionalFormats.items;
    const rule = second?.custom.rule.load('formula');
    const isOther = second?.cellValueOrNullObject.load('rule');
    const cellValue = third?.cellValue.load('rule,format/font/color');
    first?.delete();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [
      range.conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
      [rule?.formula, isOther?.isNullObject, cellValue?.rule, cellValue?.format.font.color, count.value],
    ];
  },

  'draws a chart': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['shock', 'hedged', 'unhedged'],
      [-0.5, -10, -500],
      [0.5, 12, 500],
    ];
    const chart = sheet.charts.add('XYScatterLinesNoMarkers', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Payoff';
    chart.title.text = 'Result at each price';
    chart.setPosition('E2', 'J15');
    chart.legend.position = 'Top';
    chart.axes.valueAxis.title.text = 'USD';
    chart.axes.categoryAxis.set({ numberFormat: '0%', tickLabelPosition: 'Low' });
    chart.axes.categoryAxis.majorGridlines.visible = true;
    chart.series.getItemAt(1).format.line.color = '#A4262C';
    const added = chart.series.add('zero');
    added.setXAxisValues(sheet.getRange('A2:A3'));
    added.setValues(sheet.getRange('B2:B3'));
    chart.load('name,left,top,width,height,chartType,title/text');
    chart.series.load('items/name');
    await context.sync();
    const found = sheet.charts.getItemOrNullObject('Payoff');
    found.axes.valueAxis.title.load('text,visible');
    found.axes.categoryAxis.load('numberFormat,minimum,tickLabelPosition');
    found.series.getItemAt(0).delete();
    const left = found.series.getCount();
    const none = sheet.charts.getItemOrNullObject('None');
    await context.sync();
    const { valueAxis, categoryAxis } = found.axes;
    return [
      [chart.name, chart.left, chart.top, chart.width, chart.height, chart.chartType, chart.title.text],
      chart.series.items.map(({ name }) => name),
      [
        valueAxis.title.text,
        valueAxis.title.visible,
        categoryAxis.numberFormat,
        String(categoryAxis.minimum),
      ],
      [categoryAxis.tickLabelPosition, left.value, none.isNullObject],
    ];
  },

  'filters, sorts and totals a table': async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B4').values = [
      ['asset', 'quantity'],
      ['BTC', 2],
      ['ETH', 30],
      ['SOL', 7],
    ];
    const table = sheet.tables.add('A1:B4', true);
    table.sort.apply([{ key: 1, ascending: false }]);
    table.columns.getItem('quantity').filter.applyCustomFilter('>5');
    table.showTotals = true;
    table.getTotalRowRange().getCell(0, 1).formulas = [['=SUBTOTAL(109,[quantity])']];
    table.load('showTotals,autoFilter/isDataFiltered,autoFilter/criteria,sort/fields');
    const range = table.getRange().load('formulas,address');
    const last = sheet.getRange('A4').load('rowHidden');
    const total = table.columns.getItem('quantity').getTotalRowRange().load('address');
    await context.sync();
    const read = [table.showTotals, table.autoFilter.isDataFiltered, table.sort.fields, last.rowHidden];
    const criteria = table.autoFilter.criteria as unknown;
    table.clearFilters();
    table.showTotals = false;
    last.load('rowHidden');
    const after = table.getRange().load('address');
    await context.sync();
    return [read, criteria, range.formulas, range.address, total.address, last.rowHidden, after.address];
  },

  'tells of selections and changes': async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getActiveWorksheet().load('id');
    sheet.getRange('A1:A2').values = [['a'], [1]];
    const table = sheet.tables.add('A1:A2', true).load('id');
    await context.sync();
    const told: unknown[] = [];
    const tell = (content: object) => {
      const shown = Object.fromEntries(
        Object.entries(content).filter(([, value]) => typeof value === 'string'),
      );
      told.push(shown);
      return Promise.resolve();
    };
    worksheets.onSelectionChanged.add(tell);
    sheet.onSelectionChanged.add(tell);
    const changed = tables.getItem(table.id).load('id').onChanged.add(tell);
    await context.sync();
    sheet.getRange('B7').select();
    sheet.getRange('A2').values = [[5]];
    sheet.getRange('C9').values = [[5]];
    await context.sync();
    await new Promise((resolve) => setImmediate(resolve));
    changed.remove();
    await context.sync();
    sheet.getRange('A2').values = [[6]];
    await context.sync();
    await new Promise((resolve) => setImmediate(resolve));
    return told;
  },
};
