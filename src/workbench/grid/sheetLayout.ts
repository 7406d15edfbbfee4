import type { IRange, Worksheet } from '@univerjs/core';
import {
  CancelFrozenCommand,
  SetColHiddenCommand,
  SetFrozenCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from '@univerjs/sheets';
import type { Area } from '../workbook';
import type { GridContext } from './gridContext';
import { rangeOfArea } from './rangeOfArea';
import { shownText } from './readCell';
import { setColumnWidth } from './setColumnWidth';
import { existing } from './sheetCells';

const PIXELS_PER_POINT = 96 / 72;
const ROW_HEIGHT_IN_POINTS = 15;
/** Of its font's size. */
const LINE_HEIGHT = 4 / 3;
/** What a character of the standard font takes, and the room beside a cell's text. */
const [CHARACTER, MARGIN, NARROWEST, WIDEST] = [7.4, 18, 40, 480];

/** Widths, heights, hidden columns and frozen panes of one sheet. */
export class SheetLayout {
  constructor(
    protected readonly context: GridContext,
    readonly id: string,
  ) {}

  columnWidth(column: number): number {
    return this.sheet.getColumnWidth(column) / PIXELS_PER_POINT;
  }

  setColumnWidth(column: number, columns: number, points: number): void {
    setColumnWidth(
      this.context,
      this.sheet,
      this.columns(column, columns),
      Math.round(points * PIXELS_PER_POINT),
    );
  }

  isColumnHidden(column: number): boolean {
    return column < this.sheet.getColumnCount() && !this.sheet.getColVisible(column);
  }

  setColumnsHidden(column: number, columns: number, hidden: boolean): void {
    const command = hidden ? SetColHiddenCommand : SetSpecificColsVisibleCommand;
    this.context.attempt(command.id, { ...this.target, ranges: [this.columns(column, columns)] });
  }

  rowHeight(row: number): number {
    return this.sheet.getRowHeight(row) / PIXELS_PER_POINT;
  }

  setRowHeight(row: number, rows: number, points: number): void {
    const ranges = [rangeOfArea({ row, column: 0, rows, columns: this.sheet.getColumnCount() })];
    this.context.run(SetRowHeightCommand.id, {
      ...this.target,
      ranges,
      value: Math.round(points * PIXELS_PER_POINT),
    });
  }

  isRowHidden(row: number): boolean {
    return row < this.sheet.getRowCount() && !this.sheet.getRowRawVisible(row);
  }

  setRowsHidden(row: number, rows: number, hidden: boolean): void {
    const command = hidden ? SetRowHiddenCommand : SetSpecificRowsVisibleCommand;
    const ranges = [rangeOfArea({ row, column: 0, rows, columns: this.sheet.getColumnCount() })];
    this.context.attempt(command.id, { ...this.target, ranges });
  }

  autofit(area: Area, what: 'columns' | 'rows'): void {
    const { row, column, rows, columns } = existing(this.sheet, area);
    if (what === 'rows') return this.setRowHeight(row, rows, ROW_HEIGHT_IN_POINTS);
    for (let at = column; at < column + columns; at += 1) {
      const longest = this.longestText(at, row, row + rows);
      if (longest === 0) continue;
      const pixels = Math.min(WIDEST, Math.max(NARROWEST, longest * CHARACTER + MARGIN));
      this.setColumnWidth(at, 1, pixels / PIXELS_PER_POINT);
    }
  }

  frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    if (rows === 0 && columns === 0) return this.context.attempt(CancelFrozenCommand.id, this.target);
    const start = { startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
    this.context.run(SetFrozenCommand.id, { ...this.target, ...start, ySplit: rows, xSplit: columns });
  }

  /** Rows that are too low for a font of this size. */
  protected growRows(area: Area, fontSize: number): void {
    const { row, rows } = existing(this.sheet, area);
    const needed = Math.ceil(fontSize * LINE_HEIGHT);
    for (let at = row; at < row + rows; at += 1) {
      if (this.rowHeight(at) < needed) this.setRowHeight(at, 1, needed);
    }
  }

  private longestText(column: number, from: number, to: number): number {
    let longest = 0;
    const { endRow } = this.sheet.getCellMatrix().getDataRange();
    for (let row = from; row < Math.min(to, endRow + 1); row += 1) {
      longest = Math.max(longest, shownText(this.sheet, row, column).length);
    }
    return longest;
  }

  private columns(column: number, columns: number): IRange {
    return rangeOfArea({ row: 0, column, rows: this.sheet.getRowCount(), columns });
  }

  protected get target(): { subUnitId: string } {
    return { subUnitId: this.id };
  }

  protected get sheet(): Worksheet {
    return this.context.worksheet(this.id);
  }
}
