import { ICommandService, ObjectMatrix } from '@univerjs/core';
import {
  type ISetRangeValuesMutationParams,
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Calculation } from './calculation';
import type { GridContext } from './gridContext';

const MOVES: readonly string[] = [
  InsertColMutation.id,
  InsertRowMutation.id,
  MoveRangeMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
];

/** Keeps each sentence with its cell: an edited cell loses it, and moved cells are calculated anew. */
export function rememberSentences(context: GridContext, calculation: Calculation): void {
  context.injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (MOVES.includes(command.id)) {
      context.sentences.forgetAll();
      calculation.full();
    } else if (
      command.id === SetRangeValuesMutation.id &&
      options?.['applyFormulaCalculationResult'] !== true
    ) {
      const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
      new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
        if (cell?.f !== undefined || cell?.v !== undefined) context.sentences.forget(subUnitId, row, column);
      });
    }
  });
}
