import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from '@univerjs/sheets';
import type { Area, Cell, CellChange } from '../workbook';
import { cellData, EMPTY } from './cellData';
import type { GridContext } from './gridContext';
import { readCell } from './readCell';
import { setCells } from './setCells';
import type { TableDefinition } from './tableDefinition';
import { spellFormula } from './spellFormula';
import { tableAt } from './tableReferences';

/** The part of an area that has cells; whole columns and rows end where the sheet's cells end. */
export function existing(sheet: Worksheet, { row, column, rows, columns }: Area): Area {
  const left = Math.max(0, Math.min(columns, sheet.getColumnCount() - column));
  return { row, column, rows: Math.max(0, Math.min(rows, sheet.getRowCount() - row)), columns: left };
}

export function readCells(context: GridContext, sheet: Worksheet, area: Area): Cell[][] {
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => readCell(context, sheet, row + down, column + right)),
  );
}

/** Writes in one command, which is one step of Undo; the sheet grows where it must. */
export function writeCells(
  context: GridContext,
  sheet: Worksheet,
  { row, column, rows, columns }: Area,
  changes: readonly (readonly (CellChange | undefined)[])[],
): void {
  const tables = context.tables();
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  changes.forEach((line, down) => {
    line.forEach((change, right) => {
      if (change === undefined) return;
      const own = (): TableDefinition | undefined =>
        tableAt(tables, sheet.getSheetId(), row + down, column + right);
      (value[row + down] ??= {})[column + right] = cellData(spelled(change, tables, own));
    });
  });
  if (Object.keys(value).length === 0) return;
  grow(context, sheet, row + rows, column + columns);
  setCells(context, sheet, value);
}

function spelled(
  change: CellChange,
  tables: readonly TableDefinition[],
  own: () => TableDefinition | undefined,
): CellChange {
  if (change.formula === undefined) return change;
  return { ...change, formula: spellFormula(change.formula, tables, own) };
}

/** The same change for every existing cell of the area. */
export function fillCells(context: GridContext, sheet: Worksheet, area: Area, data: ICellData): void {
  const { row, column, rows, columns } = existing(sheet, area);
  if (rows === 0 || columns === 0) return;
  const value: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let down = row; down < row + rows; down += 1) {
    const line: Record<number, ICellData> = (value[down] = {});
    for (let right = column; right < column + columns; right += 1) line[right] = data;
  }
  setCells(context, sheet, value);
}

export function clearCells(
  context: GridContext,
  sheet: Worksheet,
  area: Area,
  what: 'all' | 'contents' | 'formats',
): void {
  const contents = what === 'formats' ? {} : EMPTY;
  fillCells(context, sheet, area, what === 'contents' ? contents : { ...contents, s: null });
}

/** The smallest area with all cells that hold something; null where there are none. */
export function usedArea(context: GridContext, sheet: Worksheet, valuesOnly: boolean): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  };
  sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
    const holds =
      cell?.f != null || cell?.si != null || cell?.p != null || (cell?.v != null && cell.v !== '');
    if (holds || (!valuesOnly && cell?.s != null)) include(row, column);
  });
  const spills = context.injector.get(FormulaDataModel).getArrayFormulaRange()[context.unitId]?.[
    sheet.getSheetId()
  ];
  new ObjectMatrix<IRange>(spills ?? {}).forValue((_row, _column, range) => {
    include(range.startRow, range.startColumn);
    include(range.endRow, range.endColumn);
  });
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function grow(context: GridContext, sheet: Worksheet, rows: number, columns: number): void {
  const subUnitId = sheet.getSheetId();
  if (rows > sheet.getRowCount()) context.run(SetWorksheetRowCountCommand.id, { subUnitId, rowCount: rows });
  if (columns > sheet.getColumnCount()) {
    context.run(SetWorksheetColumnCountCommand.id, { subUnitId, columnCount: columns });
  }
}
