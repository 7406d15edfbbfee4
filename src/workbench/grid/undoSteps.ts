import {
  type DependencyOverride,
  type IUndoRedoItem,
  IUndoRedoService,
  LocalUndoRedoService,
} from '@univerjs/core';

/** Undo with steps of several changes. The grid's own batching undoes them in the order in which they were made. */
export class UndoSteps extends LocalUndoRedoService {
  private depth = 0;
  private step: IUndoRedoItem[] = [];

  begin(): void {
    this.depth += 1;
  }

  /** The outermost end makes one step of everything since its begin, undone from the last change to the first. */
  end(): void {
    this.depth = Math.max(0, this.depth - 1);
    const [first] = this.step;
    if (this.depth > 0 || first === undefined) return;
    const changes = this.step;
    this.step = [];
    super.pushUndoRedo({
      unitID: first.unitID,
      undoMutations: changes.toReversed().flatMap(({ undoMutations }) => undoMutations),
      redoMutations: changes.flatMap(({ redoMutations }) => redoMutations),
    });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.depth > 0) this.step.push(item);
    else super.pushUndoRedo(item);
  }
}

export const WITH_UNDO_STEPS: DependencyOverride = [[IUndoRedoService, { useClass: UndoSteps }]];
