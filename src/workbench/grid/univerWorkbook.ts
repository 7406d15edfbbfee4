import { generateRandomId, IUndoRedoService } from '@univerjs/core';
import { InsertSheetCommand, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area, DefinedName, Sheet, Table, Workbook, WorkbookChange } from '../workbook';
import { Calculation } from './calculation';
import { ConditionalFormats } from './conditionalFormats';
import type { Engine } from './engine';
import { GridContext } from './gridContext';
import { OpenSheet } from './openSheet';
import { PartsStore } from './partsStore';
import { areaOfRange, rangeOfArea } from './rangeOfArea';
import { rememberSentences } from './rememberSentences';
import { DEFAULT_TABLE_OPTIONS } from './tableDefinition';
import { TableStore } from './tableStore';
import { UniverNames } from './univerNames';
import { UniverSheet } from './univerSheet';
import { UndoSteps } from './undoSteps';
import { UniverTable } from './univerTable';
import { watchWorkbook } from './watchWorkbook';

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** A formula spills only where the grid has cells: room for 2,000 holdings and the widest table. */
const NEW_SHEET = { rowCount: 3_000, columnCount: 60 };

/** The browser grid as the workbook that the host works over. */
export class UniverWorkbook implements Workbook {
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly context: GridContext;
  readonly calculation: Calculation;
  readonly tableStore: TableStore;
  readonly partsStore: PartsStore;
  readonly conditionalFormats: ConditionalFormats;
  private readonly defined: UniverNames;
  private readonly marks = { protectedSheets: new Set<string>(), veryHidden: new Set<string>() };
  private readonly sheetsById = new Map<string, UniverSheet>();
  private readonly undoSteps: UndoSteps;
  private readonly openSheet: OpenSheet;

  constructor(engine: Engine) {
    this.context = new GridContext(engine);
    this.undoSteps = undoSteps(this.context);
    this.openSheet = new OpenSheet(this.context);
    this.calculation = new Calculation(this.context);
    this.tableStore = new TableStore(this.context, this.calculation);
    this.partsStore = new PartsStore(this.context);
    this.conditionalFormats = new ConditionalFormats(this.context, this.partsStore);
    this.defined = new UniverNames(this.context, this.calculation, (id) => this.sheet(id));
    rememberSentences(this.context, this.calculation);
  }

  sheets(): readonly Sheet[] {
    return this.context.book.getSheets().map((sheet) => this.sheet(sheet.getSheetId()));
  }

  addSheet(name: string): Sheet {
    const id = generateRandomId(8);
    const open = this.activeSheet();
    this.openSheet.keepClosed(id);
    this.context.run(InsertSheetCommand.id, { sheet: { id, name, ...NEW_SHEET } });
    this.activateSheet(open);
    return this.sheet(id);
  }

  activeSheet(): Sheet {
    return this.sheet(this.context.book.getActiveSheet().getSheetId());
  }

  activateSheet(sheet: Sheet): void {
    this.openSheet.open(sheet.id);
  }

  selection(): Area {
    const range = this.context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range === undefined ? FIRST_CELL : areaOfRange(range);
  }

  select(sheet: Sheet, area: Area): void {
    this.activateSheet(sheet);
    const range = rangeOfArea(area);
    const { startRow, startColumn } = range;
    const cell = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    const primary = {
      ...cell,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.context.run(SetSelectionsOperation.id, {
      subUnitId: sheet.id,
      selections: [{ range, primary, style: null }],
    });
  }

  tables(): readonly Table[] {
    return this.tableStore.all().map(({ id }) => this.table(id));
  }

  addTable(sheet: Sheet, area: Area, name: string): Table {
    const id = generateRandomId(8);
    const table = { id, name, sheetId: sheet.id, area, options: DEFAULT_TABLE_OPTIONS };
    this.tableStore.replace([...this.tableStore.all(), table]);
    return this.table(id);
  }

  names(): readonly DefinedName[] {
    return this.defined.all();
  }

  addName(name: string, formula: string, sheet?: Sheet): DefinedName {
    return this.defined.add(name, formula, sheet);
  }

  /** The engine starts only after a batch of changes is over, which is what suspending is for. */
  suspendCalculation(): void {}

  resumeCalculation(): void {}

  calculate(kind: 'recalculate' | 'full'): void {
    if (kind === 'full') this.calculation.full();
  }

  calculated(): Promise<void> {
    return this.calculation.settled();
  }

  beginUndoStep(): void {
    this.undoSteps.begin(this.activeSheet().id);
  }

  endUndoStep(): void {
    this.undoSteps.end();
  }

  /** What was done so far cannot be undone. */
  forgetUndo(): void {
    this.undoSteps.clearUndoRedo(this.context.unitId);
  }

  watch(listener: (change: WorkbookChange) => void): () => void {
    return watchWorkbook(this.context, (id) => this.sheet(id), listener);
  }

  private sheet(id: string): Sheet {
    let sheet = this.sheetsById.get(id);
    if (sheet === undefined) {
      sheet = new UniverSheet(this.context, id, this.marks, this.partsStore);
      this.sheetsById.set(id, sheet);
    }
    return sheet;
  }

  private table(id: string): Table {
    return new UniverTable(id, this.tableStore, (sheetId) => this.sheet(sheetId));
  }
}

function undoSteps({ injector }: GridContext): UndoSteps {
  const service = injector.get(IUndoRedoService);
  if (service instanceof UndoSteps) return service;
  throw new Error('The grid was started without steps of Undo');
}
