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
  Range: RangeState;
  RangeFormat: RangeState;
  RangeFont: RangeState;
  RangeFill: RangeState;
  /** Of one sheet, or of the workbook. */
  TableCollection: Sheet | null;
  Table: Table;
  TableColumnCollection: Table;
  TableColumn: TablePart;
  TableRowCollection: Table;
  TableRow: TablePart;
  NamedItemCollection: null;
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
  readonly objects?: Members<(state: States[K], session: Session) => HostObject>;
  readonly items?: (state: States[K], session: Session) => readonly HostObject[];
  readonly methods?: Members<(state: States[K], args: readonly unknown[], session: Session) => unknown>;
  /** Methods that also exist with the ending OrNullObject: it answers null where they answer ItemNotFound. */
  readonly orNullObject?: readonly string[];
}

export type Members<T> = Readonly<Record<string, T>>;
