import { ICommandService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { GridContext } from './gridContext';

/** Which sheet the user sees. The grid opens every new sheet, at once and again a moment later; Excel opens none. */
export class OpenSheet {
  private readonly added = new Set<string>();
  private shown: string;

  constructor(private readonly context: GridContext) {
    this.shown = context.book.getActiveSheet().getSheetId();
    context.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== SetWorksheetActiveOperation.id) return;
      const { subUnitId } = params as { subUnitId: string };
      if (this.added.delete(subUnitId)) this.open(this.shown);
      else this.shown = subUnitId;
    });
  }

  /** A sheet that is about to be added. */
  keepClosed(id: string): void {
    this.added.add(id);
  }

  open(id: string): void {
    const { book } = this.context;
    const isWaiting = this.added.delete(id);
    if (book.getActiveSheet().getSheetId() !== id && book.getSheetBySheetId(id)) {
      this.context.run(SetWorksheetActiveOperation.id, { subUnitId: id });
    }
    if (isWaiting) this.added.add(id);
  }
}
