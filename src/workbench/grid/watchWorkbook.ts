import { ICommandService } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Area, Sheet, WorkbookChange } from '../workbook';
import type { GridContext } from './gridContext';
import { areaOfRange } from './rangeOfArea';

/** Tells what is selected, opened and written, by the user or by an add-in. Results of formulas are not told. */
export function watchWorkbook(
  { injector }: GridContext,
  sheetOf: (id: string) => Sheet,
  listener: (change: WorkbookChange) => void,
): () => void {
  const watch = injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (id === SetSelectionsOperation.id) {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections.at(-1)?.range;
      if (range) listener({ kind: 'selected', sheet: sheetOf(subUnitId), area: areaOfRange(range) });
    } else if (id === SetWorksheetActiveOperation.id) {
      const { subUnitId } = params as { subUnitId: string };
      listener({ kind: 'activated', sheet: sheetOf(subUnitId), area: FIRST_CELL });
    } else if (id === SetRangeValuesMutation.id && options?.['fromFormula'] !== true) {
      const { subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
      const area = trigger === SetStyleCommand.id ? null : areaOfCells(cellValue ?? {});
      if (area) listener({ kind: 'written', sheet: sheetOf(subUnitId), area });
    }
  });
  return () => watch.dispose();
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The smallest area with all these cells. */
function areaOfCells(cells: Readonly<Record<number, Readonly<Record<number, unknown>>>>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const column of Object.keys(line)) {
      [top, bottom] = [Math.min(top, Number(row)), Math.max(bottom, Number(row))];
      [left, right] = [Math.min(left, Number(column)), Math.max(right, Number(column))];
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
