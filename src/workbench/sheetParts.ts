import type { Area } from './area';

/** What a sheet holds beside its cells, as plain data: it is replaced, never changed, so that Undo can bring it back. */
export interface SheetParts {
  readonly pageLayout: PageLayout;
  readonly validations: readonly Validation[];
  /** The first that applies wins where two set the same. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly Chart[];
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  /** In points. */
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly texts: HeaderFooterTexts;
}

/** Above and below every printed page, in Excel's codes: "&A" is the sheet's name. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

/** At most one of these; none allows any value. */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: ComparingRule;
  readonly decimal?: ComparingRule;
  readonly textLength?: ComparingRule;
  readonly custom?: { readonly formula: string };
}

export interface ComparingRule {
  readonly operator: Comparison;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

export type Comparison =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

/** A format that an area's cells have while its rule is true. Formulas are written for the first cell of `origin`. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly origin: { readonly row: number; readonly column: number };
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly format: ConditionalLook;
}

export type ConditionalRule =
  | {
      readonly type: 'CellValue';
      readonly operator: Comparison;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: 'Custom'; readonly formula: string }
  | { readonly type: 'ContainsText'; readonly operator: TextComparison; readonly text: string };

export type TextComparison = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

/** "" and null leave what the cell has. */
export interface ConditionalLook {
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
}

/** Cells of any sheet. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  /** One of Excel's words, such as "XYScatterLines". */
  readonly type: string;
  /** In points, from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** null is the text that Excel would give it. */
  readonly title: { readonly text: string | null; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: readonly ChartSeries[];
}

export interface ChartAxis {
  readonly title: string;
  readonly showTitle: boolean;
  /** "" is that of the cells. */
  readonly numberFormat: string;
  /** null is automatic. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly visible: boolean;
  readonly majorGridlines: boolean;
  readonly tickLabelPosition: 'NextToAxis' | 'High' | 'Low' | 'None';
}

export interface ChartSeries {
  /** A text, or the cell that holds it. */
  readonly name: string | ChartSource;
  readonly values: ChartSource | null;
  readonly xValues: ChartSource | null;
  /** "" is automatic. */
  readonly color: string;
  /** Of its line, in points. */
  readonly weight: number;
  readonly lineStyle: string;
  readonly markerStyle: string;
  readonly markerSize: number;
  readonly smooth: boolean;
}

const INCH = 72;

export const PLAIN_SHEET_PARTS: SheetParts = {
  pageLayout: {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    topMargin: 0.75 * INCH,
    bottomMargin: 0.75 * INCH,
    leftMargin: 0.7 * INCH,
    rightMargin: 0.7 * INCH,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    texts: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
  },
  validations: [],
  conditionalFormats: [],
  charts: [],
};
