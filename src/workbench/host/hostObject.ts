import type { Area, DefinedName, Sheet, Table, Workbook } from '../workbook';

/** What stands behind an object of each class. */
export interface States {
  Workbook: null;
  Application: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  Range: RangeState;
  RangeAreas: RangeState;
  RangeFormat: RangeState;
  RangeFont: RangeState;
  RangeFill: RangeState;
  RangeBorderCollection: RangeState;
  RangeBorder: BorderState;
  DataValidation: RangeState;
  ConditionalFormatCollection: RangeState;
  ConditionalFormat: SheetPart;
  CellValueConditionalFormat: SheetPart;
  CustomConditionalFormat: SheetPart;
  ConditionalFormatRule: SheetPart;
  TextConditionalFormat: SheetPart;
  ConditionalRangeFormat: SheetPart;
  ConditionalRangeFill: SheetPart;
  ConditionalRangeFont: SheetPart;
  ChartCollection: Sheet;
  Chart: SheetPart;
  ChartTitle: SheetPart;
  ChartLegend: SheetPart;
  ChartAxes: SheetPart;
  ChartAxis: ChartAxisState;
  ChartAxisTitle: ChartAxisState;
  ChartGridlines: ChartAxisState;
  ChartSeriesCollection: SheetPart;
  ChartSeries: ChartSeriesState;
  ChartSeriesFormat: ChartSeriesState;
  ChartLineFormat: ChartSeriesState;
  ChartFill: ChartSeriesState;
  /** Of one sheet, or of the workbook. */
  TableCollection: Sheet | null;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TablePart;
  TableRowCollection: Table;
  TableRow: TablePart;
  AutoFilter: Table;
  Filter: TablePart;
  TableSort: Table;
  /** Of one sheet, or of the workbook. */
  NamedItemCollection: Sheet | null;
  NamedItem: DefinedName;
  SettingCollection: null;
  Setting: string;
  CustomXmlPartCollection: null;
  /** The namespace. */
  CustomXmlPartScopedCollection: string;
  /** The id. */
  CustomXmlPart: string;
}

export type ClassName = keyof States;

/** The area follows its cells when others are inserted or deleted. */
export interface RangeState {
  readonly sheet: Sheet;
  area: Area;
}

export interface TablePart {
  readonly table: Table;
  readonly index: number;
}

export interface BorderState {
  readonly range: RangeState;
  readonly side: BorderSide;
}

export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

/** A conditional format or a chart, by its id. */
export interface SheetPart {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface ChartAxisState extends SheetPart {
  readonly axis: 'categoryAxis' | 'valueAxis';
}

export interface ChartSeriesState extends SheetPart {
  readonly index: number;
}

/** An object of Excel's model, found by a path of the request. */
export class HostObject<K extends ClassName = ClassName> {
  constructor(
    readonly className: K,
    readonly state: States[K],
  ) {}
}

/** What lasts from one request to the next. */
export interface Session {
  readonly workbook: Workbook;
  /** A range that follows its cells. */
  range(sheet: Sheet, area: Area): HostObject<'Range'>;
  /** Every range in use, so that inserting and deleting can move them. */
  readonly ranges: Iterable<RangeState>;
  /** Whether this request is a part of one step for Undo. */
  readonly isUndoGroup: boolean;
  /** The add-in wants to be told of events of this type, once more or once less. */
  listen(type: number, isOn: boolean): void;
  /** Stops recalculation until this request is done. */
  suspendCalculation(): void;
}

/** One class of Excel's model: its members by their names in JavaScript. */
export interface HostClass<K extends ClassName> {
  /** The key by which its collection finds it again. */
  readonly identity?: (state: States[K], session: Session) => string | number;
  readonly read?: Members<(state: States[K], session: Session) => unknown>;
  readonly write?: Members<(state: States[K], value: unknown, session: Session) => void>;
  /** Properties that are objects. */
  readonly objects?: Members<(state: States[K], session: Session) => HostObject | null>;
  readonly items?: (state: States[K], session: Session) => readonly HostObject[];
  readonly methods?: Members<(state: States[K], args: readonly unknown[], session: Session) => unknown>;
  /** Property -> what the client registers for it, and how it numbers its messages. */
  readonly events?: Members<HostEvent>;
  /** Methods that also exist with the ending OrNullObject: it answers null where they answer ItemNotFound. */
  readonly orNullObject?: readonly string[];
}

export interface HostEvent {
  /** "SelectionChanged" in _RegisterSelectionChangedEvent. */
  readonly wire: string;
  readonly type: number;
}

export type Members<T> = Readonly<Record<string, T>>;
