import type { LookName } from './looks';

/** What a cell shows: a value, or an error with its sentence. */
export type CellValue = string | number | boolean | CellFailure;

export interface CellFailure {
  /** As Excel writes it: #N/A. */
  readonly error: string;
  readonly sentence?: string | undefined;
}

/**
 * One cell, its row and column counted from 0. A formula stands beside the value it gives. A cell that another one spills
 * into is listed for its look alone.
 */
export interface CellData {
  readonly row: number;
  readonly column: number;
  /** Absent: a blank cell that only has a look. */
  readonly value?: CellValue;
  /** In English with commas, "=" first. */
  readonly formula?: string;
  /** All cells of a formula that spills, its own first. */
  readonly spill?: readonly (readonly CellValue[])[];
  readonly look?: LookName;
  readonly numberFormat?: string;
}

/** Cells of one sheet, counted from 0. */
export interface AreaData {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table over cells that the sheet also lists, its header row first. */
export interface TableData {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows under the header. */
  readonly rows: number;
  /** Formulas that every row has, by header; a row that is added gets them too. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Its headers have no buttons: it is read, not searched. */
  readonly withoutFilter?: true;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  | { readonly kind: 'decimal' | 'date'; readonly least?: number; readonly most?: number };

/** What may be typed into cells; blank always may. */
export interface ValidationData {
  readonly area: AreaData;
  readonly rule: ValidationRule;
  /** Shown when such a cell is selected. */
  readonly prompt: { readonly title: string; readonly sentence: string };
  /** Shown when something else is typed. */
  readonly refusal: string;
}

/** Cells that stand out while a formula is true, written for the first cell of the area. */
export interface HighlightData {
  readonly area: AreaData;
  readonly formula: string;
  readonly look: 'good' | 'warning' | 'bad' | 'quiet';
}

export interface ChartSeries {
  readonly name: string;
  readonly x: AreaData;
  readonly y: AreaData;
  readonly color: string;
}

/** Points between a chart and the cells on its left. */
export const CHART_GAP = 12;

/** A scatter chart with straight lines over cells of its own sheet. */
export interface ChartData {
  readonly name: string;
  readonly title: string;
  /** The cells it covers. */
  readonly area: AreaData;
  readonly xAxis: { readonly title: string; readonly numberFormat: string };
  readonly yAxis: { readonly title: string; readonly numberFormat: string };
  readonly series: readonly ChartSeries[];
}

export interface SheetData {
  readonly name: string;
  /** Its tab is not shown. */
  readonly isHidden?: boolean;
  readonly tabColor: string;
  /** In characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points, of rows (from 0) that need more than one line. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly cells: readonly CellData[];
  readonly tables: readonly TableData[];
  readonly validations: readonly ValidationData[];
  readonly highlights: readonly HighlightData[];
  readonly charts: readonly ChartData[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly landscape: boolean;
    /** Rows repeated on every page, counted from 0. */
    readonly titleRow?: number;
    /** One without it. On several the frozen columns are repeated. */
    readonly pagesWide?: number;
  };
}

export interface NameData {
  readonly name: string;
  /** "=" first; absolute. */
  readonly formula: string;
  readonly comment: string;
}

/** A whole workbook as data: what the add-in builds in Excel, and what is written into a file. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly names: readonly NameData[];
}
