import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  IUndoRedoService,
  ObjectMatrix,
  type Worksheet,
} from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from '@univerjs/sheets';
import type { GridContext } from './gridContext';

export type CellsByPlace = IObjectMatrixPrimitiveType<ICellData>;

/**
 * Changes cells, as one step of Undo. Where only the format changes, the grid must be told: it would take a change
 * that brings no formula for one that takes the formula away.
 */
export function setCells(context: GridContext, sheet: Worksheet, cells: CellsByPlace): void {
  const contents: CellsByPlace = {};
  const formats: CellsByPlace = {};
  new ObjectMatrix<ICellData>(cells).forValue((row, column, cell) => {
    const target = 'v' in cell ? contents : formats;
    (target[row] ??= {})[column] = cell;
  });
  const params = { unitId: context.unitId, subUnitId: sheet.getSheetId() };
  change(context, { ...params, cellValue: contents });
  change(context, { ...params, cellValue: formats, trigger: SetStyleCommand.id });
}

function change(context: GridContext, params: ISetRangeValuesMutationParams): void {
  if (Object.keys(params.cellValue ?? {}).length === 0) return;
  const { id } = SetRangeValuesMutation;
  const before = SetRangeValuesUndoMutationFactory(context.injector, params);
  const trigger = params.trigger === undefined ? {} : { trigger: params.trigger };
  context.run(id, params);
  context.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: context.unitId,
    undoMutations: [{ id, params: { ...before, ...trigger } }],
    redoMutations: [{ id, params }],
  });
}
