import type { Border, CellBorders, CellFormat } from './cellStyle';
import type { Area } from './area';
import type { SheetParts } from './sheetParts';

export type { Area } from './area';

/**
 * A spreadsheet as the host sees it: the in-memory grid of the tests and the browser grid both implement it.
 * Everything is synchronous but `calculated`. Rows and columns count from 0. Colours are "#RRGGBB".
 * The host applies Excel's rules (parsing of typed text, errors, protection) before it calls; an
 * implementation stores what it is given, shifts what moves, and recalculates.
 */
export interface Workbook {
  /** In tab order. Never empty. */
  sheets(): readonly Sheet[];
  /** Appends an empty, visible sheet; the name is already checked to be free and legal. It is not activated. */
  addSheet(name: string): Sheet;
  activeSheet(): Sheet;
  activateSheet(sheet: Sheet): void;
  /** The user locked the sheets' order: the host refuses to add, delete, rename, hide or move one. */
  readonly isProtected?: boolean;
  /** Of the active sheet. */
  selection(): Area;
  select(sheet: Sheet, area: Area): void;

  /** In the order in which they were made. */
  tables(): readonly Table[];
  /** Makes a table of cells that exist already; the first row holds the headers when `showHeaders`. */
  addTable(sheet: Sheet, area: Area, name: string): Table;

  names(): readonly DefinedName[];
  /** Of the whole workbook, or of one sheet. */
  addName(name: string, formula: string, sheet?: Sheet): DefinedName;

  /** The add-in's own values, kept with the workbook: JSON values only. */
  readonly settings: Map<string, unknown>;
  /** Custom XML parts kept with the workbook: id -> text. Undo leaves them as they are. */
  readonly xmlParts: Map<string, string>;

  /** Until `resume`, formulas that are written keep their last value. */
  suspendCalculation(): void;
  resumeCalculation(): void;
  /** "full" recalculates every formula, "recalculate" those whose inputs changed. */
  calculate(kind: 'recalculate' | 'full'): void;
  /** Settles when no formula waits for its value any more. */
  calculated(): Promise<void>;

  /** What happens between the outermost begin and its end is one step for the user's Undo. Calls nest. */
  beginUndoStep(): void;
  endUndoStep(): void;

  /** Tells what the user, or whoever writes, does from now on; the answer ends it. */
  watch(listener: (change: WorkbookChange) => void): () => void;
}

export interface WorkbookChange {
  readonly kind: 'selected' | 'written' | 'activated';
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  rename(name: string): void;
  /** To this place in the tab order. */
  moveTo(position: number): void;
  delete(): void;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  setVisibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void;
  /** The user locked the sheet: the host refuses to write to it. */
  readonly isProtected: boolean;
  setProtected(isProtected: boolean): void;
  readonly tabColor: string;
  setTabColor(color: string): void;
  readonly showGridlines: boolean;
  setShowGridlines(show: boolean): void;

  readonly rowCount: number;
  readonly columnCount: number;
  /** One cell per place of the area, row by row. */
  read(area: Area): Cell[][];
  /** Same shape as the area; an undefined place stays as it is. */
  write(area: Area, changes: readonly (readonly (CellChange | undefined)[])[]): void;
  /** The smallest area with all content (and, unless `valuesOnly`, all formats); null on an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** One line of every cell of the area. */
  setBorder(area: Area, side: keyof CellBorders, border: Border | null): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Pushes the cells at the area away. Formulas, tables and names follow their cells. */
  insert(area: Area, shift: 'down' | 'right'): void;
  /** Takes the area away. Formulas, tables and names follow their cells. */
  remove(area: Area, shift: 'up' | 'left'): void;

  /** Of the area's first cell. */
  format(area: Area): CellFormat;
  /** Only what is named changes. */
  setFormat(area: Area, change: Partial<CellFormat>): void;
  /** In points. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, columns: number, points: number): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, columns: number, hidden: boolean): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, rows: number, points: number): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(row: number, rows: number, hidden: boolean): void;
  /** Fits the area's columns, or its rows, to their content. */
  autofit(area: Area, what: 'columns' | 'rows'): void;

  frozen(): { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;

  /** The cells that the formula in this cell fills; null where it fills its own alone. */
  spill(row: number, column: number): Area | null;

  /** Their areas follow their cells. */
  readonly parts: SheetParts;
  setParts(change: Partial<SheetParts>): void;
}

export interface Table {
  /** Stays the same when the table is renamed, moved or resized. */
  readonly id: string;
  readonly name: string;
  rename(name: string): void;
  readonly sheet: Sheet;
  /** With the header row and the totals row, where they are shown. Column names are the header cells' texts. */
  readonly area: Area;
  /** Changes the extent only; the host moves and fills the cells. */
  resize(area: Area): void;
  readonly options: TableOptions;
  setOptions(change: Partial<TableOptions>): void;
  /** Takes the table away. Its cells stay. */
  delete(): void;
}

export interface TableOptions {
  /** A built-in style, such as "TableStyleMedium2". */
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  /** By the column's place in the table. The host hides the rows. */
  readonly filters: Readonly<Record<number, TableFilter>>;
  /** As the table was last sorted. */
  readonly sort: readonly { readonly key: number; readonly ascending: boolean }[];
}

/** Rows whose text is one of these values, or that meet one or both criteria, such as ">5". */
export interface TableFilter {
  readonly filterOn: 'Values' | 'Custom';
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
}

export interface DefinedName {
  readonly name: string;
  /** null where it belongs to the whole workbook. */
  readonly sheet: Sheet | null;
  /** With the leading "=": "=Sheet1!$A$1:$B$2" or "=42". */
  readonly formula: string;
  setFormula(formula: string): void;
  readonly visible: boolean;
  setVisible(visible: boolean): void;
  readonly comment: string;
  setComment(comment: string): void;
  delete(): void;
}

export type Scalar = number | string | boolean;

/** An Excel error such as "#VALUE!", with the sentence its hover card shows where there is one. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

export interface Cell {
  /** With the leading "=", in English, with commas; null where the cell was typed, is empty, or is filled by a spill. */
  readonly formula: string | null;
  /** null is empty. */
  readonly value: Scalar | CellError | null;
  /** "General" unless set. */
  readonly numberFormat: string;
  /** As it is shown. */
  readonly text: string;
}

/** Give a formula, or a value (text is literal, never parsed; null empties the cell), or only a format. */
export interface CellChange {
  readonly formula?: string;
  readonly value?: Scalar | null;
  readonly numberFormat?: string;
}
