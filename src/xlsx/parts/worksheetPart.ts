import type { AreaData, SheetData } from '../../templates/workbookData';
import { areaAddress } from '../cells/areaAddress';
import { relativeCell } from '../../templates/cellAddress';
import { pagesWide } from '../../templates/printSetup';
import type { CellGrid } from '../cells/layOutCells';
import { element, type Xml } from '../xml/element';
import { cellXml, type CellContext } from './cellXml';
import { conditionalFormats } from './conditionalFormats';
import { dataValidations } from './dataValidations';
import { MAIN, RELATIONSHIPS } from './namespaces';
import { printElements } from './printElements';

/** How the parts a sheet points to are called in its relationships. */
export interface SheetLinks {
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

const USUAL_WIDTH = 9;

function usedArea(grid: CellGrid): AreaData {
  let columns = 1;
  for (const [, cells] of grid) columns = Math.max(columns, (cells.at(-1)?.column ?? 0) + 1);
  return { row: 0, column: 0, rows: (grid.at(-1)?.[0] ?? 0) + 1, columns };
}

function pane({ frozenRows, frozenColumns }: SheetData): readonly Xml[] {
  if (frozenRows === 0 && frozenColumns === 0) return [];
  const side =
    frozenRows > 0 && frozenColumns > 0 ? 'bottomRight' : frozenRows > 0 ? 'bottomLeft' : 'topRight';
  return [
    element('pane', {
      xSplit: frozenColumns || undefined,
      ySplit: frozenRows || undefined,
      topLeftCell: relativeCell(frozenRows, frozenColumns),
      activePane: side,
      state: 'frozen',
    }),
    element('selection', { pane: side }),
  ];
}

function view(sheet: SheetData, isFirst: boolean): Xml {
  const hasTitle = sheet.cells.some(({ look }) => look === 'title');
  return element('sheetViews', {}, [
    element(
      'sheetView',
      { showGridLines: hasTitle ? false : undefined, tabSelected: isFirst || undefined, workbookViewId: 0 },
      pane(sheet),
    ),
  ]);
}

function columnWidths(widths: readonly number[]): Xml | undefined {
  if (widths.length === 0) return undefined;
  return element(
    'cols',
    {},
    widths.map((width, at) =>
      element('col', { min: at + 1, max: at + 1, width: width > 0 ? width : USUAL_WIDTH, customWidth: true }),
    ),
  );
}

const rowHeight = (points: number | undefined): Record<string, number | boolean> =>
  points === undefined ? {} : { ht: points, customHeight: true };

function rows(sheet: SheetData, grid: CellGrid, context: CellContext): Xml {
  return element(
    'sheetData',
    {},
    grid.map(([row, cells]) =>
      element(
        'row',
        { r: row + 1, ...rowHeight(sheet.rowHeights[row]) },
        cells.map((cell) => cellXml(cell, sheet, context)),
      ),
    ),
  );
}

/** A sheet's part; its elements stand in the order the format asks for. */
export function worksheetPart(
  sheet: SheetData,
  grid: CellGrid,
  { isFirst, ...links }: SheetLinks & { readonly isFirst: boolean },
  context: CellContext,
): Xml {
  return element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, [
    element('sheetPr', {}, [
      element('tabColor', { rgb: `FF${sheet.tabColor.replace('#', '').toUpperCase()}` }),
      element('pageSetUpPr', { fitToPage: true }),
    ]),
    element('dimension', { ref: areaAddress(usedArea(grid)) }),
    view(sheet, isFirst),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnWidths(sheet.columnWidths),
    rows(sheet, grid, context),
    ...conditionalFormats(sheet.highlights),
    dataValidations(sheet),
    ...printElements({ landscape: sheet.print.landscape, wide: pagesWide(sheet) }),
    links.drawing === undefined ? undefined : element('drawing', { 'r:id': links.drawing }),
    links.tables.length === 0
      ? undefined
      : element(
          'tableParts',
          { count: links.tables.length },
          links.tables.map((id) => element('tablePart', { 'r:id': id })),
        ),
  ]);
}
