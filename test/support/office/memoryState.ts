import type { CellFormat } from '../../../src/workbench/cellStyle';
import { PLAIN_SHEET_PARTS, type SheetParts } from '../../../src/workbench/sheetParts';
import type { Area, CellError, Scalar, TableOptions } from '../../../src/workbench/workbook';

/** Everything an in-memory workbook holds, as plain data that can be copied for Undo. */
export interface MemoryState {
  sheets: SheetState[];
  tables: TableState[];
  names: NameState[];
  settings: [string, unknown][];
  activeSheet: string;
  selection: Area;
  isProtected: boolean;
  nextId: number;
}

export interface SheetState {
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  isProtected: boolean;
  tabColor: string;
  showGridlines: boolean;
  frozen: { rows: number; columns: number };
  /** By row, then by column. */
  cells: Map<number, Map<number, CellState>>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenColumns: Set<number>;
  hiddenRows: Set<number>;
  parts: SheetParts;
}

/** Is never changed, only replaced: so copies of a workbook share it, and compare by it. */
export interface CellState {
  readonly formula: string | null;
  readonly value: Scalar | CellError | null;
  readonly numberFormat: string;
  readonly format: Readonly<Partial<CellFormat>>;
}

export const EMPTY_CELL: CellState = { formula: null, value: null, numberFormat: 'General', format: {} };

export interface TableState {
  id: string;
  name: string;
  sheet: string;
  area: Area;
  options: TableOptions;
}

export interface NameState {
  id: string;
  name: string;
  /** Of the sheet that it belongs to. */
  sheet: string | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    isProtected: false,
    tabColor: '',
    showGridlines: true,
    frozen: { rows: 0, columns: 0 },
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    parts: PLAIN_SHEET_PARTS,
  };
}

export function emptyState(): MemoryState {
  return {
    sheets: [emptySheet('{sheet-1}', 'Sheet1')],
    tables: [],
    names: [],
    settings: [],
    activeSheet: '{sheet-1}',
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    isProtected: false,
    nextId: 2,
  };
}

/** A copy that changes of the original leave alone. */
export function copyOfState(state: MemoryState): MemoryState {
  return {
    ...state,
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)])),
      columnWidths: new Map(sheet.columnWidths),
      rowHeights: new Map(sheet.rowHeights),
      hiddenColumns: new Set(sheet.hiddenColumns),
      hiddenRows: new Set(sheet.hiddenRows),
    })),
    tables: state.tables.map((table) => ({ ...table })),
    names: state.names.map((name) => ({ ...name })),
  };
}
