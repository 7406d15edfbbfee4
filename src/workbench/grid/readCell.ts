import {
  CellValueType,
  extractPureTextFromCell,
  type ICellData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INumfmtService } from '@univerjs/sheets';
import type { Cell, CellError, Scalar } from '../workbook';
import { isErrorCode } from './errorCode';
import type { GridContext } from './gridContext';
import { shortenReferences, tableAt } from './tableReferences';

/** One cell with its formula, its value and the text that is drawn. */
export function readCell(context: GridContext, sheet: Worksheet, row: number, column: number): Cell {
  const sheetId = sheet.getSheetId();
  const formulas = context.injector.get(FormulaDataModel);
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, context.unitId);
  const typed = sheet.getCellRaw(row, column);
  const spilled = formulas.getArrayFormulaCellData()[context.unitId]?.[sheetId]?.[row]?.[column];
  const cell = isFilled(typed) ? typed : (spilled ?? typed);
  const format = context.injector.get(INumfmtService).getValue(context.unitId, sheetId, row, column);
  return {
    formula: formula?.includes('[[')
      ? shortenReferences(formula, tableAt(context.tables(), sheetId, row, column))
      : (formula ?? null),
    value: value(cell, formula !== null, (code) => context.sentences.sentence(sheetId, row, column, code)),
    numberFormat: format?.pattern ?? 'General',
    text: shownText(sheet, row, column),
  };
}

/** What the grid draws, or would draw were the sheet open and the column wide enough. */
export function shownText(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  const general = cell?.t !== CellValueType.BOOLEAN && typeof cell?.v === 'number';
  return general ? String(Number(Number(cell.v).toPrecision(11))) : extractPureTextFromCell(cell);
}

const isFilled = (cell: Nullable<ICellData>): boolean =>
  cell?.f != null || cell?.v != null || cell?.p != null;

function value(
  cell: Nullable<ICellData>,
  isFormula: boolean,
  sentence: (code: string) => string | undefined,
): Scalar | CellError | null {
  if (cell?.p) return extractPureTextFromCell(cell);
  if (cell?.v === undefined || cell.v === null) return isFormula ? '' : null;
  if (cell.t === CellValueType.BOOLEAN)
    return cell.v === true || cell.v === 1 || /^(1|true)$/i.test(String(cell.v));
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorCode(cell.v)) {
    const message = sentence(cell.v);
    return message === undefined ? { error: cell.v } : { error: cell.v, message };
  }
  return typeof cell.v === 'number' ? cell.v : String(cell.v);
}
