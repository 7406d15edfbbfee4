import { CellValueType, type ICellData, type IStyleData, type Nullable, type Workbook } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { parseTyped } from '../host/cells/parseTyped';
import { cellData } from './cellData';
import type { GridContext } from './gridContext';
import { spellTableNames } from './spellTableNames';
import { spellReferences, tableAt } from './tableReferences';
import type { UniverWorkbook } from './univerWorkbook';

/** What is typed into a cell counts as in Excel, and an edited cell shows its whole value, not its drawn text. */
export function typeLikeExcel({ context }: UniverWorkbook): void {
  const { writeCellInterceptor } = context.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { worksheet, workbook, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const format = formatOf(workbook, raw);
      if (raw?.t !== CellValueType.NUMBER || raw.f || isDate(format)) return next(cell);
      return next({ ...cell, v: allDigits(Number(raw.v), format) });
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (cell, location, next) =>
      next(cell && typedFormula(context, typedCell(cell, location), location)),
  });
}

/** The cell with what was typed understood: "5%" is 0.05 shown as 5%, "1,000" is 1000. */
function typedCell(cell: ICellData, { workbook }: ISheetLocation): ICellData {
  if (cell.f || cell.p || cell.si || cell.t === CellValueType.FORCE_STRING || cell.v == null) return cell;
  const format = formatOf(workbook, cell);
  const { numberFormat, ...content } = parseTyped(String(cell.v), format);
  const typed = { ...cell, ...cellData(content) };
  if (numberFormat === undefined || format !== 'General') return typed;
  return { ...typed, s: { ...styleOf(workbook, cell), n: { pattern: numberFormat } } };
}

/** Tables and [@column] as the engine reads them. */
function typedFormula(
  context: GridContext,
  cell: ICellData,
  { subUnitId, row, col }: ISheetLocation,
): ICellData {
  if (typeof cell.f !== 'string') return cell;
  const tables = context.tables();
  const formula = spellTableNames(cell.f, tables);
  return { ...cell, f: spellReferences(formula, tableAt(tables, subUnitId, row, col)) };
}

function styleOf(workbook: Workbook, cell: Nullable<ICellData>): IStyleData {
  return workbook.getStyles().getStyleByCell(cell) ?? {};
}

const formatOf = (workbook: Workbook, cell: Nullable<ICellData>): string =>
  styleOf(workbook, cell).n?.pattern ?? 'General';

/** A date is edited as it is drawn. */
const isDate = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/General|"[^"]*"|\[[^\]]*\]/g, ''));

const allDigits = (value: number, format: string): string =>
  format.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(Number(value.toPrecision(15)));
