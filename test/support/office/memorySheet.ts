import { type Shift, shiftArea } from '../../../src/workbench/host/cells/shiftArea';
import type { Border, CellBorders, CellFormat } from '../../../src/workbench/cellStyle';
import type { SheetParts } from '../../../src/workbench/sheetParts';
import type { Area, Cell, CellChange, Sheet } from '../../../src/workbench/workbook';
import { isFormatted } from './isFormatted';
import { type CellState, EMPTY_CELL, type SheetState } from './memoryState';
import { shownText } from './shownText';

/** What a sheet needs from its workbook. */
export interface SheetOwner {
  sheetState(id: string): SheetState;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  /** Formulas, tables and names follow. */
  shifted(sheet: MemorySheet, area: Area, shift: Shift): void;
  /** Cells were written. */
  written(sheet: MemorySheet, area: Area): void;
}

const PLAIN: CellFormat = {
  bold: false,
  italic: false,
  fontColor: '#000000',
  fontSize: 11,
  fillColor: '',
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  underline: 'None',
  indentLevel: 0,
  borders: { top: null, bottom: null, left: null, right: null },
};
const WIDTH = 48;
const HEIGHT = 15;

export class MemorySheet implements Sheet {
  readonly rowCount = 1_048_576;
  readonly columnCount = 16_384;

  private readonly spills: Area[] = [];

  constructor(
    readonly id: string,
    private readonly owner: SheetOwner,
  ) {}

  get state(): SheetState {
    return this.owner.sheetState(this.id);
  }
  get name() {
    return this.state.name;
  }
  get visibility() {
    return this.state.visibility;
  }
  get isProtected() {
    return this.state.isProtected;
  }
  get tabColor() {
    return this.state.tabColor;
  }
  get showGridlines() {
    return this.state.showGridlines;
  }
  rename(name: string) {
    this.owner.renameSheet(this.id, name);
  }
  moveTo(position: number) {
    this.owner.moveSheet(this.id, position);
  }
  delete() {
    this.owner.removeSheet(this.id);
  }
  setVisibility(visibility: Sheet['visibility']) {
    this.state.visibility = visibility;
  }
  setProtected(isProtected: boolean) {
    this.state.isProtected = isProtected;
  }
  setTabColor(color: string) {
    this.state.tabColor = color;
  }
  setShowGridlines(show: boolean) {
    this.state.showGridlines = show;
  }

  read(area: Area): Cell[][] {
    return places(area, (row, column) => {
      const { formula = null, value = null, numberFormat = 'General' } = this.cell(row, column) ?? {};
      return {
        formula,
        value,
        numberFormat,
        // Few ask for it, of thousands of cells.
        get text() {
          return shownText(value, numberFormat);
        },
      };
    });
  }

  write(area: Area, changes: readonly (readonly (CellChange | undefined)[])[]) {
    changes.forEach((line, row) =>
      line.forEach((change, column) => {
        if (change) this.change(area.row + row, area.column + column, change);
      }),
    );
    this.owner.written(this, area);
  }

  usedArea(valuesOnly: boolean): Area | null {
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [row, line] of this.state.cells) {
      for (const [column, cell] of line) {
        const isUsed = cell.value !== null || cell.formula !== null || (!valuesOnly && isFormatted(cell));
        if (isUsed) {
          rows.push(row);
          columns.push(column);
        }
      }
    }
    if (rows.length === 0) return null;
    const row = rows.reduce((a, b) => Math.min(a, b));
    const column = columns.reduce((a, b) => Math.min(a, b));
    const lastRow = rows.reduce((a, b) => Math.max(a, b));
    const lastColumn = columns.reduce((a, b) => Math.max(a, b));
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats') {
    const { formula, value, numberFormat, format } = EMPTY_CELL;
    this.changeCells(area, (cell) => ({
      ...cell,
      ...(what !== 'formats' && { formula, value }),
      ...(what !== 'contents' && { numberFormat, format }),
    }));
    this.owner.written(this, area);
  }

  insert(area: Area, shift: 'down' | 'right') {
    this.shift(area, shift);
  }
  remove(area: Area, shift: 'up' | 'left') {
    this.shift(area, shift);
  }

  format(area: Area): CellFormat {
    return { ...PLAIN, ...this.cell(area.row, area.column)?.format };
  }
  setBorder(area: Area, side: keyof CellBorders, border: Border | null) {
    places(area, (row, column) => {
      const { format } = this.cell(row, column) ?? EMPTY_CELL;
      this.changeFormat(row, column, { borders: { ...PLAIN.borders, ...format.borders, [side]: border } });
    });
  }
  setFormat(area: Area, change: Partial<CellFormat>) {
    places(area, (row, column) => this.changeFormat(row, column, change));
  }
  columnWidth(column: number) {
    return this.state.columnWidths.get(column) ?? WIDTH;
  }
  setColumnWidth(column: number, columns: number, points: number) {
    for (let offset = 0; offset < columns; offset++) this.state.columnWidths.set(column + offset, points);
  }
  isColumnHidden(column: number) {
    return this.state.hiddenColumns.has(column);
  }
  setColumnsHidden(column: number, columns: number, hidden: boolean) {
    for (let place = column; place < column + columns; place++) {
      if (hidden) this.state.hiddenColumns.add(place);
      else this.state.hiddenColumns.delete(place);
    }
  }
  rowHeight(row: number) {
    return this.state.rowHeights.get(row) ?? HEIGHT;
  }
  setRowHeight(row: number, rows: number, points: number) {
    for (let offset = 0; offset < rows; offset++) this.state.rowHeights.set(row + offset, points);
  }
  isRowHidden(row: number) {
    return this.state.hiddenRows.has(row);
  }
  setRowsHidden(row: number, rows: number, hidden: boolean) {
    for (let place = row; place < row + rows; place++) {
      if (hidden) this.state.hiddenRows.add(place);
      else this.state.hiddenRows.delete(place);
    }
  }
  autofit(area: Area, what: 'columns' | 'rows') {
    if (what === 'rows') return;
    const used = this.usedArea(true);
    if (!used) return;
    for (
      let column = area.column;
      column < Math.min(area.column + area.columns, used.column + used.columns);
      column++
    ) {
      const texts = this.read({ ...used, column, columns: 1 }).map(([cell]) => cell?.text.length ?? 0);
      this.state.columnWidths.set(column, Math.max(10, ...texts) * 6);
    }
  }
  frozen() {
    return this.state.frozen;
  }
  freeze(rows: number, columns: number) {
    this.state.frozen = { rows, columns };
  }

  /** A formula spills where a test says so. */
  spill(row: number, column: number): Area | null {
    const holds = (area: Area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns;
    return this.spills.find(holds) ?? null;
  }
  fillBySpill(area: Area) {
    this.spills.push(area);
  }
  get parts(): SheetParts {
    return this.state.parts;
  }
  setParts(change: Partial<SheetParts>) {
    this.state.parts = { ...this.state.parts, ...change };
  }

  /** Every cell that holds something, for recalculation and snapshots. */
  eachCell(area: Area | null, visit: (cell: CellState, row: number, column: number) => void) {
    for (const [row, line] of this.state.cells) {
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      for (const [column, cell] of line) {
        if (!area || (column >= area.column && column < area.column + area.columns)) visit(cell, row, column);
      }
    }
  }
  /** Cells of which nothing is told stay as they are. */
  changeCells(
    area: Area | null,
    change: (cell: CellState, row: number, column: number) => Partial<CellState> | null,
  ) {
    this.eachCell(area, (cell, row, column) => {
      const changed = change(cell, row, column);
      if (changed) this.put(row, column, { ...cell, ...changed });
    });
  }

  private cell(row: number, column: number): CellState | undefined {
    return this.state.cells.get(row)?.get(column);
  }

  private put(row: number, column: number, cell: CellState) {
    const line = this.state.cells.get(row) ?? new Map<number, CellState>();
    this.state.cells.set(row, line);
    line.set(column, cell);
  }

  private change(row: number, column: number, change: CellChange) {
    const cell = this.cell(row, column) ?? EMPTY_CELL;
    this.put(row, column, {
      ...cell,
      ...(change.numberFormat !== undefined && { numberFormat: change.numberFormat }),
      ...(change.formula !== undefined
        ? { formula: change.formula, value: null }
        : change.value !== undefined && { formula: null, value: change.value }),
    });
  }

  private changeFormat(row: number, column: number, change: Partial<CellFormat>) {
    const cell = this.cell(row, column) ?? EMPTY_CELL;
    this.put(row, column, { ...cell, format: { ...cell.format, ...change } });
  }

  /** Hidden rows stay hidden where whole rows move; elsewhere only cells move. */
  private shiftedRows(area: Area, shift: Shift): Set<number> {
    if (area.columns < this.columnCount) return this.state.hiddenRows;
    const moved = [...this.state.hiddenRows].map((row) =>
      shiftArea({ row, column: 0, rows: 1, columns: this.columnCount }, area, shift),
    );
    return new Set(moved.flatMap((place) => (place ? [place.row] : [])));
  }

  private shift(area: Area, shift: Shift) {
    const moved: [number, number, CellState][] = [];
    this.eachCell(null, (cell, row, column) => {
      const place = shiftArea({ row, column, rows: 1, columns: 1 }, area, shift);
      if (place) moved.push([place.row, place.column, cell]);
    });
    this.state.cells = new Map();
    for (const [row, column, cell] of moved) this.put(row, column, cell);
    this.state.hiddenRows = this.shiftedRows(area, shift);
    this.owner.shifted(this, area, shift);
  }
}

function places<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => make(area.row + row, area.column + column)),
  );
}
