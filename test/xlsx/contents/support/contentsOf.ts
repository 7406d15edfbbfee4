import { HIGHLIGHTS, LOOKS, type Look, type LookName } from '../../../../src/templates/looks';
import {
  CHART_GAP,
  type CellData,
  type CellValue,
  type ChartData,
  type SheetData,
  type TableData,
  type ValidationData,
  type WorkbookData,
} from '../../../../src/templates/workbookData';
import type {
  CellContents,
  CellLook,
  ChartContents,
  SheetContents,
  TableContents,
  ValidationContents,
  WorkbookContents,
} from '../../../../src/xlsx/contents/workbookContents';

/** Black is the ink of any cell. */
function lookOf(name: LookName): CellLook {
  const { underline, middle, ...look }: Look = LOOKS[name];
  return {
    ...Object.fromEntries(Object.entries(look).filter(([key, value]) => key !== 'size' || value !== 11)),
    ...(middle && { vertical: 'center' }),
    ...(underline !== undefined && { borders: { bottom: { style: 'thin', color: underline } } }),
  };
}

/** A file tells no sentence of an error, an error that came after the format as #VALUE!, and no zero below zero. */
function saved(value: CellValue): CellValue {
  if (value === 0) return 0;
  if (typeof value !== 'object') return value;
  return { error: value.error === '#BUSY!' ? '#VALUE!' : value.error };
}

/** Within its own rows a table need not be named. */
const unnamed = (formula: string, table: TableData | undefined): string =>
  table ? formula.replaceAll(`${table.name}[@`, '[@') : formula;

function tableAround({ row, column }: CellData, tables: readonly TableData[]): TableData | undefined {
  return tables.find(
    (table) =>
      row > table.row &&
      row <= table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.headers.length,
  );
}

function cellOf(cell: CellData, tables: readonly TableData[]): CellContents {
  const { row, column, value, formula, spill, look, numberFormat } = cell;
  return {
    row,
    column,
    ...(value !== undefined && { value: saved(value) }),
    ...(formula !== undefined && { formula: unnamed(formula, tableAround(cell, tables)) }),
    ...(spill && spill.flat().length > 1 && { spill: spill.map((line) => line.map(saved)) }),
    ...(look && { look: lookOf(look) }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
  };
}

/** Each cell once, in the order of a file; one without content or look is not worth a mention. */
function cellsOf({ cells, tables }: SheetData): readonly CellContents[] {
  const places = new Map<string, CellData>();
  for (const cell of cells) {
    const place = `${cell.row},${cell.column}`;
    places.set(place, { ...places.get(place), ...cell });
  }
  return [...places.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => cellOf(cell, tables))
    .filter((cell) => Object.keys(cell).length > 2);
}

const tableOf = (table: TableData): TableContents => ({
  name: table.name,
  area: {
    row: table.row,
    column: table.column,
    rows: Math.max(table.rows, 1) + 1,
    columns: table.headers.length,
  },
  headers: table.headers,
  hasHeaders: true,
  hasTotals: false,
  style: '',
  hasBands: false,
  hasFilter: table.withoutFilter !== true,
  formulas: Object.fromEntries(
    Object.entries(table.formulas).map(([header, formula]) => [header, unnamed(formula, table)]),
  ),
});

function limits(rule: ValidationData['rule']): Pick<ValidationContents, 'operator' | 'formulas'> {
  if (rule.kind === 'list')
    return { operator: 'between', formulas: [`"${rule.words.join(',').replaceAll('"', '""')}"`] };
  const { least, most } = rule;
  if (least !== undefined && most !== undefined)
    return { operator: 'between', formulas: [String(least), String(most)] };
  return most === undefined
    ? { operator: 'greaterThanOrEqual', formulas: [String(least ?? -1e307)] }
    : { operator: 'lessThanOrEqual', formulas: [String(most)] };
}

const validationOf = ({ area, rule, prompt, refusal }: ValidationData): ValidationContents => ({
  areas: [area],
  kind: rule.kind,
  ...limits(rule),
  allowBlank: true,
  prompt: { isShown: true, ...prompt },
  refusal: { isShown: true, style: 'stop', title: '', sentence: refusal },
});

const axisOf = (axis: ChartData['xAxis']): ChartContents['xAxis'] => ({
  ...axis,
  minimum: undefined,
  maximum: undefined,
  isHidden: false,
  hasGridlines: true,
});

function chartOf({ name, title, area, xAxis, yAxis, series }: ChartData, sheet: string): ChartContents {
  const inner = { right: 0, down: 0 };
  return {
    name,
    title,
    from: { row: area.row, column: area.column, ...inner, right: CHART_GAP },
    to: { row: area.row + area.rows, column: area.column + area.columns, ...inner },
    hasLegend: true,
    xAxis: axisOf(xAxis),
    yAxis: axisOf(yAxis),
    series: series.map((one) => ({
      name: one.name,
      x: { sheet, area: one.x },
      y: { sheet, area: one.y },
      color: one.color,
      hasLine: true,
      hasMarkers: false,
      isSmooth: false,
    })),
  };
}

function sheetOf(sheet: SheetData): SheetContents {
  return {
    name: sheet.name,
    visibility: sheet.isHidden ? 'hidden' : 'visible',
    isProtected: false,
    tabColor: sheet.tabColor,
    showGridlines: sheet.cells.every(({ look }) => look !== 'title'),
    columnWidths: Object.fromEntries(sheet.columnWidths.map((width, at) => [at, width || 9])),
    hiddenColumns: [],
    rowHeights: sheet.rowHeights,
    hiddenRows: [],
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    cells: cellsOf(sheet),
    merged: [],
    tables: sheet.tables.map(tableOf),
    validations: sheet.validations.map(validationOf),
    highlights: sheet.highlights.map(({ area, formula, look }) => ({
      areas: [area],
      rule: { kind: 'formula', formula },
      stopIfTrue: false,
      look: HIGHLIGHTS[look],
    })),
    charts: sheet.charts.map((chart) => chartOf(chart, sheet.name)),
    landscape: sheet.print.landscape,
  };
}

/** What a file of this workbook holds, told without any file. */
export function contentsOf({ sheets, names }: WorkbookData): WorkbookContents {
  const inOrder = (a: { name: string }, b: { name: string }) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
  return {
    sheets: sheets.map(sheetOf),
    names: names.map((name) => ({ ...name, sheet: undefined, isHidden: false })).sort(inOrder),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ isHidden }) => !isHidden),
    ),
    leftOut: [],
  };
}
