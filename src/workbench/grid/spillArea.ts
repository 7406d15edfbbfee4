import { type IRange, ObjectMatrix } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../workbook';
import type { GridContext } from './gridContext';
import { areaOfRange } from './rangeOfArea';

/** The cells that one formula fills and this cell is one of; null where the cell stands alone. */
export function spillArea(context: GridContext, sheetId: string, row: number, column: number): Area | null {
  const spills = context.injector.get(FormulaDataModel).getArrayFormulaRange()[context.unitId]?.[sheetId];
  let found: Area | null = null;
  new ObjectMatrix<IRange>(spills ?? {}).forValue((_row, _column, range) => {
    const { startRow, startColumn, endRow, endColumn } = range;
    const isOne = startRow === endRow && startColumn === endColumn;
    const isInside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (isInside && !isOne) found = areaOfRange(range);
  });
  return found;
}
