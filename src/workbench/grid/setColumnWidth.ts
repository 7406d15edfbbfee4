import { type IRange, IUndoRedoService, type Worksheet } from '@univerjs/core';
import { SetWorksheetColWidthMutation, SetWorksheetColWidthMutationFactory } from '@univerjs/sheets';
import type { GridContext } from './gridContext';

/**
 * One step of Undo. The grid's own command also fits the height of every row of the sheet, which Excel does not do and
 * which takes most of the time of building a plan.
 */
export function setColumnWidth(
  context: GridContext,
  sheet: Worksheet,
  columns: IRange,
  pixels: number,
): void {
  const { id } = SetWorksheetColWidthMutation;
  const target = { unitId: context.unitId, subUnitId: sheet.getSheetId(), ranges: [columns] };
  const params = { ...target, colWidth: pixels };
  const before = SetWorksheetColWidthMutationFactory(params, sheet);
  context.run(id, params);
  context.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: context.unitId,
    undoMutations: [{ id, params: before }],
    redoMutations: [{ id, params }],
  });
}
