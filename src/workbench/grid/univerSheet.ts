import { BooleanNumber } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';
import type { Border, CellBorders, CellFormat } from '../cellStyle';
import type { SheetParts } from '../sheetParts';
import type { Area, Cell, CellChange, Sheet } from '../workbook';
import { borderChange } from './cellBorder';
import { cellFormat, styleChange } from './cellFormat';
import type { GridContext } from './gridContext';
import type { PartsStore } from './partsStore';
import { rangeOfArea } from './rangeOfArea';
import { clearCells, existing, fillCells, readCells, usedArea, writeCells } from './sheetCells';
import { spillArea } from './spillArea';
import { SheetLayout } from './sheetLayout';
import type { SheetMarks } from './sheetMarks';

/** Excel's own size; the grid's sheets have the cells that are in use and grow. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

const SHIFTS = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
};

/** One sheet of the browser grid. */
export class UniverSheet extends SheetLayout implements Sheet {
  readonly rowCount = ROWS;
  readonly columnCount = COLUMNS;

  constructor(
    context: GridContext,
    id: string,
    private readonly marks: SheetMarks,
    private readonly partsStore: PartsStore,
  ) {
    super(context, id);
  }

  get name(): string {
    return this.sheet.getName();
  }

  rename(name: string): void {
    this.context.run(SetWorksheetNameCommand.id, { ...this.target, name });
  }

  moveTo(position: number): void {
    this.context.attempt(SetWorksheetOrderCommand.id, { ...this.target, order: position });
  }

  delete(): void {
    this.context.run(RemoveSheetCommand.id, this.target);
  }

  get visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    if (this.sheet.getConfig().hidden !== BooleanNumber.TRUE) return 'Visible';
    return this.marks.veryHidden.has(this.id) ? 'VeryHidden' : 'Hidden';
  }

  setVisibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden'): void {
    if (visibility === 'VeryHidden') this.marks.veryHidden.add(this.id);
    else this.marks.veryHidden.delete(this.id);
    const isHidden = this.sheet.getConfig().hidden === BooleanNumber.TRUE;
    if (isHidden === (visibility !== 'Visible')) return;
    this.context.run(isHidden ? SetWorksheetShowCommand.id : SetWorksheetHideCommand.id, this.target);
  }

  get isProtected(): boolean {
    return this.marks.protectedSheets.has(this.id);
  }

  setProtected(isProtected: boolean): void {
    if (isProtected) this.marks.protectedSheets.add(this.id);
    else this.marks.protectedSheets.delete(this.id);
  }

  get tabColor(): string {
    return (this.sheet.getTabColor() ?? '').toUpperCase();
  }

  setTabColor(color: string): void {
    this.context.run(SetTabColorCommand.id, { ...this.target, value: color });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setShowGridlines(show: boolean): void {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.context.attempt(ToggleGridlinesCommand.id, { ...this.target, showGridlines });
  }

  read(area: Area): Cell[][] {
    return readCells(this.context, this.sheet, area);
  }

  write(area: Area, changes: readonly (readonly (CellChange | undefined)[])[]): void {
    writeCells(this.context, this.sheet, area, changes);
  }

  usedArea(valuesOnly: boolean): Area | null {
    return usedArea(this.context, this.sheet, valuesOnly);
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    clearCells(this.context, this.sheet, area, what);
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    this.shift(area, shift);
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    this.shift(area, shift);
  }

  format({ row, column }: Area): CellFormat {
    return cellFormat(this.sheet.getComposedCellStyle(row, column));
  }

  setBorder(area: Area, side: keyof CellBorders, border: Border | null): void {
    fillCells(this.context, this.sheet, area, { s: { bd: borderChange(side, border) } });
  }

  spill(row: number, column: number): Area | null {
    return spillArea(this.context, this.id, row, column);
  }

  get parts(): SheetParts {
    return this.partsStore.of(this.id);
  }

  setParts(change: Partial<SheetParts>): void {
    this.partsStore.change(this.id, change);
  }

  setFormat(area: Area, change: Partial<CellFormat>): void {
    fillCells(this.context, this.sheet, area, styleChange(change));
    if (change.fontSize !== undefined) this.growRows(area, change.fontSize);
  }

  /** The grid moves cells of the open sheet only, so this sheet is open while it does. */
  private shift(area: Area, shift: keyof typeof SHIFTS): void {
    const { book } = this.context;
    const open = book.getActiveSheet();
    book.setActiveSheet(this.sheet);
    this.context.attempt(SHIFTS[shift], { range: rangeOfArea(existing(this.sheet, area)) });
    book.setActiveSheet(open);
    this.partsStore.shift(this.id, area, shift);
  }
}
