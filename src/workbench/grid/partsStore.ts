import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { Subject } from 'rxjs';
import type { Shift } from '../host/cells/shiftArea';
import { shiftParts } from '../host/cells/shiftParts';
import { PLAIN_SHEET_PARTS, type SheetParts } from '../sheetParts';
import type { Area } from '../workbook';
import type { GridContext } from './gridContext';
import { areaOfRange } from './rangeOfArea';
import { PartsKeeper, SetPartsMutation, type SetPartsParams } from './setPartsMutation';

type PartsBySheet = SetPartsParams['parts'];

/** What moves cells of its own accord or in a command of the grid; Undo runs the opposite. */
const SHIFTS: Readonly<Record<string, Shift>> = {
  [InsertRowMutation.id]: 'down',
  [RemoveRowMutation.id]: 'up',
  [InsertColMutation.id]: 'right',
  [RemoveColMutation.id]: 'left',
};

/** What the sheets hold beside their cells, by sheet. */
export class PartsStore implements PartsKeeper {
  private parts: PartsBySheet = new Map();
  private readonly changes = new Subject<void>();
  readonly changed$ = this.changes.asObservable();

  constructor(private readonly context: GridContext) {
    const { injector } = context;
    const commands = injector.get(ICommandService);
    injector.add([PartsKeeper, { useValue: this }]);
    commands.registerCommand(SetPartsMutation);
    commands.onCommandExecuted(({ id, params }) => {
      const shift = SHIFTS[id];
      if (shift === undefined) return;
      const { subUnitId, range } = params as { subUnitId: string; range: Parameters<typeof areaOfRange>[0] };
      this.keep(this.shifted(subUnitId, areaOfRange(range), shift));
    });
  }

  of(sheetId: string): SheetParts {
    return this.parts.get(sheetId) ?? PLAIN_SHEET_PARTS;
  }

  /** Of sheets that still exist. */
  all(): [sheetId: string, SheetParts][] {
    return [...this.parts].filter(([id]) => this.context.book.getSheetBySheetId(id));
  }

  /** One step of Undo. */
  change(sheetId: string, change: Partial<SheetParts>): void {
    this.replace(new Map([...this.parts, [sheetId, { ...this.of(sheetId), ...change }]]));
  }

  /** After a part of a row or a column moved. */
  shift(sheetId: string, area: Area, shift: Shift): void {
    if (this.parts.size > 0) this.replace(this.shifted(sheetId, area, shift));
  }

  keep(parts: PartsBySheet): void {
    this.parts = parts;
    this.changes.next();
  }

  private replace(parts: PartsBySheet): void {
    const { injector, unitId } = this.context;
    const before = this.parts;
    this.context.run(SetPartsMutation.id, { parts });
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: unitId,
      undoMutations: [{ id: SetPartsMutation.id, params: { unitId, parts: before } }],
      redoMutations: [{ id: SetPartsMutation.id, params: { unitId, parts } }],
    });
  }

  private shifted(movedSheetId: string, area: Area, shift: Shift): PartsBySheet {
    return new Map(
      [...this.parts].map(([id, parts]) => [id, shiftParts(parts, id, movedSheetId, area, shift)]),
    );
  }
}
