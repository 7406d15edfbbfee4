import type { ChartData, NameData, SheetData, WorkbookData } from '../../templates/workbookData';
import { columnCharacters } from '../plan/columnPoints';
import { runExcel } from '../runExcel';
import { askSheet, askSpills, type AskedSheet } from './askSheet';
import { modelCells } from './modelCells';
import { type AskedRule, askRules, modelHighlights } from './modelHighlights';
import { modelTable } from './modelTable';
import { readCharts } from './readCharts';
import { SheetGrid } from './sheetGrid';

/** How many charts and rules of a workbook are of kinds that a plan does not have. */
export interface ModelRest {
  readonly charts: number;
  readonly rules: number;
}

interface WorkbookModel extends WorkbookData {
  readonly leftOut: ModelRest;
}

/** Of a row that is as high as the others, in points, Excel's pixels apart. */
const SAME = 0.5;

function sheetData(asked: AskedSheet, rules: readonly AskedRule[], charts: readonly ChartData[]): SheetData {
  const { sheet, tables, frozen, layout, titleRows } = asked;
  const cells = modelCells(asked);
  const { horizontalFitToPages: pagesWide } = layout.zoom;
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === '' ? '#5A6660' : sheet.tabColor,
    isHidden: sheet.visibility !== 'Visible',
    columnWidths: widthsOf(asked).map(columnCharacters),
    rowHeights: Object.fromEntries(
      heightsOf(asked).flatMap((height, row) =>
        Math.abs(height - sheet.standardHeight) > SAME ? [[row, height]] : [],
      ),
    ),
    cells,
    tables: tables.map((table) => modelTable(table, cells)),
    validations: [],
    highlights: modelHighlights(rules),
    charts,
    frozenRows: frozen.isNullObject || frozen.isEntireColumn ? 0 : frozen.rowCount,
    frozenColumns: frozen.isNullObject || frozen.isEntireRow ? 0 : frozen.columnCount,
    print: {
      landscape: layout.orientation === 'Landscape',
      ...(!titleRows.isNullObject && { titleRow: titleRows.rowIndex }),
      ...(pagesWide !== undefined && pagesWide > 1 && { pagesWide }),
    },
  };
}

const heightsOf = ({ rows, sheet }: AskedSheet): number[] =>
  rows.value.map(({ format }) => format?.rowHeight ?? sheet.standardHeight);

/** A column that nobody has touched, in points. */
const USUAL_WIDTH = 48;

/** Of the columns with cells, and of those beside them that have a width of their own. */
function widthsOf({ widths, used }: AskedSheet): number[] {
  const all = widths.map(({ format }) => format.columnWidth);
  const last = all.findLastIndex((width) => Math.abs(width - USUAL_WIDTH) > SAME);
  return all.slice(0, Math.max(used.columnCount, last + 1));
}

function gridOf(asked: AskedSheet): SheetGrid {
  const widths = asked.widths.map(({ format }) => format.columnWidth);
  const usual = { width: USUAL_WIDTH, height: asked.sheet.standardHeight };
  return new SheetGrid(widths, heightsOf(asked), usual);
}

/** Names that a file can hold; those of one sheet, and those Excel hides, stay behind. */
function nameData(names: Excel.NamedItemCollection): NameData[] {
  return names.items.flatMap((item) => {
    const formula: unknown = item.formula;
    if (!item.visible || typeof formula !== 'string' || !formula.startsWith('=')) return [];
    return [{ name: item.name, formula, comment: item.comment }];
  });
}

/**
 * The workbook as it stands, read through Excel where Excel does not hand out its file: what cells hold and show, their
 * tables, names, and the looks, rules, charts and print of a plan. Pictures, comments and what may be typed are not among
 * it.
 */
export function readModel(): Promise<WorkbookModel> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/name,items/visibility,items/tabColor,items/standardHeight,items/tables/items/name,items/tables/items/showTotals,items/tables/items/showHeaders,items/tables/items/showFilterButton',
    );
    names.load('items/name,items/formula,items/comment,items/visible');
    await context.sync();
    const asked = worksheets.items.map((sheet) =>
      askSheet(
        sheet,
        sheet.tables.items.filter(({ showHeaders }) => showHeaders),
      ),
    );
    await context.sync();
    asked.forEach(askSpills);
    const rules = new Map(asked.map((one) => [one, askRules(one.formats)]));
    await context.sync();
    const charts = await readCharts(context, asked, gridOf);
    const sheets = asked.map((one) => sheetData(one, rules.get(one) ?? [], charts.get(one) ?? []));
    const count = (had: number, kept: number): number => Math.max(0, had - kept);
    const sum = (amount: (one: AskedSheet) => number): number =>
      asked.reduce((total, one) => total + amount(one), 0);
    return {
      sheets,
      names: nameData(names),
      leftOut: {
        charts: count(
          sum(({ charts: { items } }) => items.length),
          sheets.reduce((total, one) => total + one.charts.length, 0),
        ),
        rules: count(
          sum(({ formats: { items } }) => items.length),
          sheets.reduce((total, one) => total + one.highlights.length, 0),
        ),
      },
    };
  });
}
