import {
  type DependencyOverride,
  type IMutationInfo,
  IUndoRedoService,
  type IUndoRedoItem,
  LocalUndoRedoService,
} from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';

/** Undo with steps of several changes. The grid's own batching undoes them in the order in which they were made. */
export class UndoSteps extends LocalUndoRedoService {
  private depth = 0;
  private step: IUndoRedoItem[] = [];
  private openSheet = '';

  /** `openSheet` is the id of the sheet that the user sees. */
  begin(openSheet: string): void {
    if (this.depth === 0) this.openSheet = openSheet;
    this.depth += 1;
  }

  /** The outermost end makes one step of everything since its begin, undone from the last change to the first. */
  end(): void {
    this.depth = Math.max(0, this.depth - 1);
    const [first] = this.step;
    if (this.depth > 0 || first === undefined) return;
    const { unitID } = first;
    const undoMutations = this.step.toReversed().flatMap((change) => change.undoMutations);
    const redoMutations = this.step.flatMap((change) => change.redoMutations);
    this.step = [];
    if (undoMutations.some(({ id }) => id === RemoveSheetMutation.id)) {
      // The grid stops half-way when the sheet it shows is taken away, so Undo first returns to where the step began.
      const open = this.show(unitID);
      undoMutations.unshift(open);
      redoMutations.push(open);
    }
    super.pushUndoRedo({ unitID, undoMutations, redoMutations });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.depth > 0) this.step.push(item);
    else super.pushUndoRedo(item);
  }

  private show(unitId: string): IMutationInfo {
    return { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: this.openSheet } };
  }
}

export const WITH_UNDO_STEPS: DependencyOverride = [[IUndoRedoService, { useClass: UndoSteps }]];
