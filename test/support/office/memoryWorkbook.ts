import { type Shift, shiftArea } from '../../../src/workbench/host/cells/shiftArea';
import type {
  Area,
  CellError,
  DefinedName,
  Scalar,
  Sheet,
  Table,
  Workbook,
  WorkbookChange,
} from '../../../src/workbench/workbook';
import { shiftParts } from '../../../src/workbench/host/cells/shiftParts';
import { MemorySheet, type SheetOwner } from './memorySheet';
import {
  copyOfState,
  emptySheet,
  emptyState,
  type MemoryState,
  type NameState,
  type SheetState,
  type TableState,
} from './memoryState';
import { nameHandle, tableHandle } from './memoryHandles';
import { filledCells } from './filledCells';
import { sameContent } from './sameContent';
import { shiftFormula } from './shiftFormula';

/** Gives a formula its value; without one, cells with formulas stay empty until a test calls `setValue`. */
export type Evaluate = (formula: string, at: FormulaPlace) => Scalar | CellError | null;

export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly workbook: Workbook;
}

/** A workbook in memory, for tests: it stores, moves and remembers, and calculates only what a test teaches it. */
export class MemoryWorkbook implements Workbook, SheetOwner {
  private state: MemoryState = emptyState();
  private readonly sheetHandles = new Map<string, MemorySheet>();
  private depth = 0;
  private before: MemoryState | null = null;
  private readonly undoSteps: MemoryState[] = [];
  private isSuspended = false;
  private calculations = 0;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  readonly settings: Map<string, unknown>;
  readonly xmlParts = new Map<string, string>();

  constructor(private readonly evaluate: Evaluate = () => null) {
    this.settings = new Map();
  }

  // Sheets
  sheets(): readonly MemorySheet[] {
    return this.state.sheets.map(({ id }) => this.handle(id));
  }
  /** Throws where a test names a sheet that is not there. */
  sheet(name: string): MemorySheet {
    const sheet = this.sheets().find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }
  addSheet(name: string): MemorySheet {
    const id = `{sheet-${this.state.nextId++}}`;
    this.state.sheets.push(emptySheet(id, name));
    return this.handle(id);
  }
  activeSheet(): Sheet {
    return this.handle(this.state.activeSheet);
  }
  activateSheet(sheet: Sheet): void {
    this.state.activeSheet = sheet.id;
    this.tell({ kind: 'activated', sheet, area: this.state.selection });
  }
  selection(): Area {
    return this.state.selection;
  }
  select(sheet: Sheet, area: Area): void {
    this.state.activeSheet = sheet.id;
    this.state.selection = area;
    this.tell({ kind: 'selected', sheet, area });
  }
  get isProtected(): boolean {
    return this.state.isProtected;
  }
  setProtected(isProtected: boolean): void {
    this.state.isProtected = isProtected;
  }

  // What sheets ask of their workbook
  sheetState(id: string): SheetState {
    const found = this.state.sheets.find((sheet) => sheet.id === id);
    if (!found) throw new Error(`The sheet ${id} was deleted.`);
    return found;
  }
  removeSheet(id: string): void {
    this.state.sheets = this.state.sheets.filter((sheet) => sheet.id !== id);
    this.state.tables = this.state.tables.filter((table) => table.sheet !== id);
    this.state.names = this.state.names.filter((name) => name.sheet !== id);
    if (this.state.activeSheet === id) this.state.activeSheet = this.state.sheets[0]?.id ?? '';
  }
  renameSheet(id: string, name: string): void {
    const sheet = this.sheetState(id);
    const spellings = [`${sheet.name}!`, `'${sheet.name}'!`];
    const renamed = (formula: string) =>
      spellings.reduce((text, spelling) => text.replaceAll(spelling, `'${name}'!`), formula);
    sheet.name = name;
    for (const item of this.state.names) item.formula = renamed(item.formula);
    this.eachFormula((formula) => renamed(formula));
  }
  moveSheet(id: string, position: number): void {
    const sheet = this.sheetState(id);
    this.state.sheets = this.state.sheets.filter((other) => other !== sheet);
    this.state.sheets.splice(position, 0, sheet);
  }
  shifted(sheet: MemorySheet, area: Area, shift: Shift): void {
    for (const table of this.state.tables.filter((candidate) => candidate.sheet === sheet.id)) {
      const moved = shiftArea(table.area, area, shift);
      if (moved) table.area = moved;
      else this.state.tables = this.state.tables.filter((other) => other !== table);
    }
    for (const state of this.state.sheets)
      state.parts = shiftParts(state.parts, state.id, sheet.id, area, shift);
    for (const item of this.state.names) item.formula = shiftFormula(item.formula, null, sheet, area, shift);
    this.eachFormula((formula, from) => shiftFormula(formula, from, sheet, area, shift));
  }
  written(sheet: Sheet, area: Area): void {
    this.calculate('recalculate');
    this.tell({ kind: 'written', sheet, area });
  }

  // Tables and names
  tables(): readonly Table[] {
    return this.state.tables.map(({ id }) => this.tableHandle(id));
  }
  addTable(sheet: Sheet, area: Area, name: string): Table {
    const id = `{table-${this.state.nextId++}}`;
    const options = {
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      filters: {},
      sort: [],
    };
    this.state.tables.push({ id, name, sheet: sheet.id, area, options });
    return this.tableHandle(id);
  }
  names(): readonly DefinedName[] {
    return this.state.names.map(({ id }) => this.nameHandle(id));
  }
  addName(name: string, formula: string, sheet?: Sheet): DefinedName {
    const id = `{name-${this.state.nextId++}}`;
    this.state.names.push({ id, name, sheet: sheet?.id ?? null, formula, visible: true, comment: '' });
    return this.nameHandle(id);
  }

  // Calculation
  suspendCalculation(): void {
    this.isSuspended = true;
  }
  resumeCalculation(): void {
    this.isSuspended = false;
    this.calculate('recalculate');
  }
  calculate(kind: 'recalculate' | 'full'): void {
    if (this.isSuspended && kind === 'recalculate') return;
    this.calculations++;
    for (const sheet of this.sheets()) {
      sheet.changeCells(null, ({ formula }, row, column) => {
        const value = formula === null ? null : this.valueOf(formula, { sheet, row, column, workbook: this });
        return value === null ? null : { value };
      });
    }
  }
  calculated(): Promise<void> {
    return Promise.resolve();
  }
  /** How often the workbook recalculated. */
  calculationCount(): number {
    return this.calculations;
  }

  // Undo
  beginUndoStep(): void {
    if (this.depth++ === 0) this.before = this.copy();
  }
  endUndoStep(): void {
    if (--this.depth > 0 || !this.before) return;
    if (!sameContent(this.before, this.copy())) this.undoSteps.push(this.before);
    this.before = null;
  }
  watch(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
  undoStepCount(): number {
    return this.undoSteps.length;
  }
  undo(): void {
    const before = this.undoSteps.pop();
    if (!before) throw new Error('There is nothing to undo.');
    this.state = before;
    this.settings.clear();
    for (const [key, value] of before.settings) this.settings.set(key, value);
  }

  /** The whole workbook as plain data, to compare before and after. Selection and active sheet are left out. */
  snapshot(): unknown {
    const { sheets, tables, names } = this.state;
    return {
      sheets: sheets.map((sheet) => ({ ...sheet, cells: filledCells(this.handle(sheet.id)) })),
      tables: tables.map((table) => ({ ...table, sheet: this.sheetState(table.sheet).name })),
      names: names.map(({ id: _id, ...name }) => name),
      settings: Object.fromEntries(this.settings),
      xmlParts: Object.fromEntries(this.xmlParts),
    };
  }

  private copy(): MemoryState {
    return { ...copyOfState(this.state), settings: structuredClone([...this.settings]) };
  }
  private handle(id: string): MemorySheet {
    const handle = this.sheetHandles.get(id) ?? new MemorySheet(id, this);
    this.sheetHandles.set(id, handle);
    return handle;
  }
  private tableState(id: string): TableState {
    const found = this.state.tables.find((table) => table.id === id);
    if (!found) throw new Error(`The table ${id} was deleted.`);
    return found;
  }
  private tableHandle(id: string): Table {
    return tableHandle(id, {
      state: () => this.tableState(id),
      sheet: (sheet) => this.handle(sheet),
      remove: () => void (this.state.tables = this.state.tables.filter((table) => table.id !== id)),
    });
  }
  private nameState(id: string): NameState {
    const found = this.state.names.find((item) => item.id === id);
    if (!found) throw new Error(`The name ${id} was deleted.`);
    return found;
  }
  private nameHandle(id: string): DefinedName {
    return nameHandle({
      state: () => this.nameState(id),
      sheet: (sheet) => this.handle(sheet),
      remove: () => void (this.state.names = this.state.names.filter((item) => item.id !== id)),
    });
  }
  private eachFormula(change: (formula: string, sheet: Sheet) => string): void {
    for (const sheet of this.sheets()) {
      sheet.changeCells(null, ({ formula }) =>
        formula === null ? null : { formula: change(formula, sheet) },
      );
    }
  }
  private valueOf(formula: string, at: FormulaPlace): Scalar | CellError | null {
    return /^=#[A-Z/0]+[!?]?A?$/.test(formula) ? { error: formula.slice(1) } : this.evaluate(formula, at);
  }
}
