import type { Look } from '../../templates/looks';
import type { AreaData, CellData, NameData } from '../../templates/workbookData';

/** What a workbook file holds, whoever wrote it: as the writer's input, with any look instead of a plan's own. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[];
  readonly names: readonly NameContents[];
  /** The place of the sheet that is shown first. */
  readonly activeSheet: number;
  /** What is not among this, in words that follow "The file also holds". */
  readonly leftOut: readonly string[];
}

export interface SheetContents {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** "" is none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** In characters, by column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** In points, by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In the order of rows and columns. */
  readonly cells: readonly CellContents[];
  readonly merged: readonly AreaData[];
  readonly tables: readonly TableContents[];
  readonly validations: readonly ValidationContents[];
  /** An earlier one wins. */
  readonly highlights: readonly HighlightContents[];
  readonly charts: readonly ChartContents[];
  readonly landscape: boolean;
}

export interface CellContents extends Omit<CellData, 'look'> {
  readonly look?: CellLook;
}

/** Cells that look the same have the same object. */
export interface CellLook extends Omit<Look, 'underline' | 'middle'> {
  /** The text's own line. */
  readonly underlined?: boolean;
  readonly strike?: boolean;
  readonly vertical?: 'top' | 'center';
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface BorderLine {
  /** As the format names it: thin, mediumDashed, … */
  readonly style: string;
  readonly color: string;
}

export interface TableContents {
  readonly name: string;
  /** With its header row and its totals row, where it has them. */
  readonly area: AreaData;
  readonly headers: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** "" is none. */
  readonly style: string;
  readonly hasBands: boolean;
  readonly hasFilter: boolean;
  /** As a person types them, by header. */
  readonly formulas: Readonly<Record<string, string>>;
}

export interface NameContents extends NameData {
  /** The place of the sheet it belongs to; undefined: the whole workbook. */
  readonly sheet: number | undefined;
  readonly isHidden: boolean;
}

export interface ValidationContents {
  readonly areas: readonly AreaData[];
  readonly kind: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom' | 'none';
  /** As the format names it: between, greaterThan, … */
  readonly operator: string;
  /** As a person types them, without "="; a list of words stands in quotes. */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly sentence: string };
  readonly refusal: {
    readonly isShown: boolean;
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly sentence: string;
  };
}

export interface HighlightContents {
  readonly areas: readonly AreaData[];
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'cell'; readonly operator: string; readonly formulas: readonly string[] }
    | { readonly kind: 'text'; readonly operator: string; readonly text: string };
  readonly stopIfTrue: boolean;
  readonly look: Pick<CellLook, 'bold' | 'italic' | 'color' | 'fill'>;
}

/** Cells of a sheet, by its name. */
export interface PlaceContents {
  readonly sheet: string;
  readonly area: AreaData;
}

export interface ChartSeriesContents {
  readonly name: string | PlaceContents;
  readonly x: PlaceContents | undefined;
  readonly y: PlaceContents | undefined;
  /** "" is automatic. */
  readonly color: string;
  readonly hasLine: boolean;
  readonly hasMarkers: boolean;
  readonly isSmooth: boolean;
}

export interface ChartAxisContents {
  readonly title: string;
  readonly numberFormat: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly isHidden: boolean;
  readonly hasGridlines: boolean;
}

/** A point of a sheet: a cell, and how far in it, in points. */
export interface CornerContents {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** A scatter chart. */
export interface ChartContents {
  readonly name: string;
  readonly title: string;
  readonly from: CornerContents;
  readonly to: CornerContents;
  readonly hasLegend: boolean;
  readonly xAxis: ChartAxisContents;
  readonly yAxis: ChartAxisContents;
  readonly series: readonly ChartSeriesContents[];
}
