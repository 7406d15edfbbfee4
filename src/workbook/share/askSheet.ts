/** What is asked of Excel for one sheet; filled at the next syncs. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly tables: readonly AskedTable[];
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly titleRows: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly charts: Excel.ChartCollection;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly widths: Excel.Range[];
  readonly spills: Map<string, Excel.Range>;
}

export interface AskedTable {
  readonly table: Excel.Table;
  readonly area: Excel.Range;
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, color: true, size: true },
    fill: { color: true },
    wrapText: true,
    horizontalAlignment: true,
    indentLevel: true,
  },
};

/** Asks for what a sheet holds from its first cell on. Its tables must have been loaded. */
export function askSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): AskedSheet {
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  used.load('values,formulas,numberFormat,valueTypes,rowCount,columnCount');
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount,isEntireRow,isEntireColumn');
  const layout = sheet.pageLayout;
  layout.load('orientation,zoom');
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load('rowIndex');
  const { conditionalFormats: formats } = used;
  formats.load('items/type,items/priority');
  const { charts } = sheet;
  charts.load(
    'items/name,items/chartType,items/left,items/top,items/width,items/height,items/series/items/name',
  );
  return {
    sheet,
    used,
    looks: used.getCellProperties(LOOKS),
    tables: tables.map((table) => {
      const area = table.getRange();
      area.load('rowIndex,columnIndex,rowCount,columnCount,values');
      return { table, area };
    }),
    frozen,
    layout,
    titleRows,
    formats,
    charts,
    rows: used.getRowProperties({ format: { rowHeight: true } }),
    widths: [],
    spills: new Map(),
  };
}

const isFormula = (entry: unknown): entry is string => typeof entry === 'string' && entry.startsWith('=');

/** Whether a formula may fill the cell beside or below it: that one shows something and has no formula of its own. */
function mayFill({ formulas, valueTypes }: Excel.Range, own: string, row: number, column: number): boolean {
  const type = valueTypes[row]?.[column] as string | undefined;
  const there: unknown = (formulas[row] as unknown[] | undefined)?.[column];
  return type !== undefined && type !== 'Empty' && (!isFormula(there) || there === own);
}

/** Columns beside the last one with a cell that a chart may stand over. */
const CHART_ROOM = 12;

/** Asks which cells each formula fills, and how wide the columns are, once the cells are known. */
export function askSpills({ sheet, used, spills, widths, charts }: AskedSheet): void {
  (used.formulas as unknown[][]).forEach((line, row) => {
    line.forEach((own, column) => {
      if (!isFormula(own)) return;
      if (!mayFill(used, own, row, column + 1) && !mayFill(used, own, row + 1, column)) return;
      const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      spill.load('rowCount,columnCount');
      spills.set(`${row},${column}`, spill);
    });
  });
  const columns = used.columnCount + (charts.items.length > 0 ? CHART_ROOM : 0);
  for (let column = 0; column < columns; column += 1) {
    const range = sheet.getRangeByIndexes(0, column, 1, 1);
    range.format.load('columnWidth');
    widths.push(range);
  }
}
