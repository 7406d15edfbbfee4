import type { NameData, SheetData, WorkbookData } from '../../templates/workbookData';
import { columnCharacters } from '../plan/columnPoints';
import { runExcel } from '../runExcel';
import { modelCells } from './modelCells';
import { modelTable } from './modelTable';
import { askSheet, askSpills, type AskedSheet } from './askSheet';

function sheetData(asked: AskedSheet): SheetData {
  const { sheet, tables, frozen, widths } = asked;
  const cells = modelCells(asked);
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === '' ? '#5A6660' : sheet.tabColor,
    isHidden: sheet.visibility !== 'Visible',
    columnWidths: widths.map(({ format }) => columnCharacters(format.columnWidth)),
    rowHeights: {},
    cells,
    tables: tables.map((table) => modelTable(table, cells)),
    validations: [],
    highlights: [],
    charts: [],
    frozenRows: frozen.isNullObject || frozen.isEntireColumn ? 0 : frozen.rowCount,
    frozenColumns: frozen.isNullObject || frozen.isEntireRow ? 0 : frozen.columnCount,
    print: { landscape: asked.layout.orientation === 'Landscape' },
  };
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
 * tables, names and looks of a plan. Pictures, charts, comments and rules are not among it.
 */
export function readModel(): Promise<WorkbookData> {
  return runExcel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load(
      'items/name,items/visibility,items/tabColor,items/tables/items/name,items/tables/items/showTotals,items/tables/items/showHeaders,items/tables/items/showFilterButton',
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
    await context.sync();
    return { sheets: asked.map(sheetData), names: nameData(names) };
  });
}
