import { type IRange, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ConditionalFormat } from '../sheetParts';
import type { Area } from '../workbook';
import type { GridContext } from './gridContext';

/** Rows are added to what is computed this many at a time. */
const ROWS = 64;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A column that moves along, a row of cells, or a function that asks where it stands. */
const BOUND_TO_COLUMN =
  /(?<![$\w])[A-Z]{1,3}\$?\d|(?<![$\w])[A-Z]{1,3}:[A-Z]|\[|\b(?:COLUMNS?|CELL|INDIRECT|OFFSET)\(/i;

/**
 * The part of a conditional format's area whose rule must be computed to know it for all: a table with room for 2,000
 * rows of 30 columns would otherwise cost 60,000 formulas. Rows end where the sheet does, with room to grow; a rule
 * that names its columns for good has one answer for a whole row.
 */
export function computedArea(context: GridContext, sheetId: string, { area, rule }: ConditionalFormat): Area {
  const wanted = rowsInUse(context, sheetId) - area.row;
  const rows = Math.min(area.rows, Math.max(1, Math.ceil(wanted / ROWS)) * ROWS);
  const isSameAcross = rule.type === 'Custom' && !BOUND_TO_COLUMN.test(rule.formula.replace(QUOTED, ''));
  return { ...area, rows, columns: isSameAcross ? 1 : area.columns };
}

function rowsInUse(context: GridContext, sheetId: string): number {
  const { injector, unitId } = context;
  let rows = context.worksheet(sheetId).getCellMatrix().getLength();
  const spills = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId];
  new ObjectMatrix<IRange>(spills ?? {}).forValue((_row, _column, { endRow }) => {
    rows = Math.max(rows, endRow + 1);
  });
  return rows;
}
