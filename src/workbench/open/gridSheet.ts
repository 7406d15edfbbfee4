import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellContents, SheetContents } from '../../xlsx/contents/workbookContents';
import { cellData } from '../grid/cellData';
import { rangeOfArea } from '../grid/rangeOfArea';
import { spellFormula } from '../grid/spellFormula';
import type { TableDefinition } from '../grid/tableDefinition';
import { tableAt } from '../grid/tableReferences';

const PIXELS_PER_POINT = 96 / 72;
/** As a new plan lays its columns out: the grid's font is wider than that of a file. */
const [POINTS_PER_CHARACTER, AIR] = [5.6, 4];
/** Of its font's size; and what the grid gives any row, in points. */
const [LINE_HEIGHT, USUAL_HEIGHT] = [4 / 3, 18];
/** Room for what is typed or spilled beyond the cells of a file. */
const ROOM = { rows: 1_000, columns: 26 };
const LEAST = { rows: 3_000, columns: 60 };

type StyleOf = (cell: CellContents) => string | undefined;

/** What a cell was saved with. It shows until the formula is worked out. */
function valueData(value: CellContents['value']): ICellData {
  if (value === undefined) return {};
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  const { v = null, t = null } = cellData({ value });
  return { v, t };
}

function cellOf(cell: CellContents, formula: string | undefined, style: string | undefined): ICellData {
  return {
    ...valueData(cell.value),
    ...(formula !== undefined && { f: formula }),
    ...(style !== undefined && { s: style }),
  };
}

function sizes({ cells, tables, merged }: SheetContents): { rowCount: number; columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column, spill = [[]] } of cells) {
    rows = Math.max(rows, row + spill.length);
    columns = Math.max(columns, column + Math.max(1, spill[0]?.length ?? 1));
  }
  for (const area of [...merged, ...tables.map((table) => table.area)]) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return {
    rowCount: Math.max(LEAST.rows, rows + ROOM.rows),
    columnCount: Math.max(LEAST.columns, columns + ROOM.columns),
  };
}

function columnData({ columnWidths, hiddenColumns }: SheetContents): Record<number, Partial<IColumnData>> {
  const widths = Object.entries(columnWidths).map(([column, characters]) => [
    column,
    { w: Math.round((characters * POINTS_PER_CHARACTER + AIR) * PIXELS_PER_POINT) },
  ]);
  const hidden = hiddenColumns.map((column) => [column, { hd: BooleanNumber.TRUE }]);
  return Object.fromEntries([...widths, ...hidden]) as Record<number, Partial<IColumnData>>;
}

/** Rows that a file says no height of are as high as their largest letters. */
function heightsOf({ cells, rowHeights }: SheetContents): Record<number, number> {
  const heights: Record<number, number> = {};
  for (const { row, look } of cells) {
    const needed = Math.ceil((look?.size ?? 0) * LINE_HEIGHT);
    if (needed > USUAL_HEIGHT) heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  return { ...heights, ...rowHeights };
}

function rowData(sheet: SheetContents): Record<number, Partial<IRowData>> {
  const { hiddenRows } = sheet;
  const heights = Object.entries(heightsOf(sheet)).map(([row, points]) => [
    row,
    { h: Math.round(points * PIXELS_PER_POINT), ia: BooleanNumber.FALSE },
  ]);
  const hidden = hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }]);
  return Object.fromEntries([...heights, ...hidden]) as Record<number, Partial<IRowData>>;
}

/** A sheet of a file as the grid keeps one. */
export function gridSheet(
  id: string,
  sheet: SheetContents,
  tables: readonly TableDefinition[],
  styleOf: StyleOf,
): Partial<IWorksheetData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const cell of sheet.cells) {
    const { row, column, formula } = cell;
    const own = () => tableAt(tables, id, row, column);
    const spelled = formula === undefined ? undefined : spellFormula(formula, tables, own);
    (cells[row] ??= {})[column] = cellOf(cell, spelled, styleOf(cell));
  }
  const { frozenRows, frozenColumns } = sheet;
  return {
    id,
    name: sheet.name,
    ...sizes(sheet),
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startColumn: frozenColumns || -1,
      startRow: frozenRows || -1,
    },
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    mergeData: sheet.merged.map(rangeOfArea),
    cellData: cells,
  };
}
