import { ICommandService } from '@univerjs/core';
import {
  FormulaDependencyGenerator,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  IFormulaDependencyGenerator,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { BehaviorSubject, firstValueFrom } from 'rxjs';
import { filter } from 'rxjs/operators';
import type { GridContext } from './gridContext';

/** The engine gathers changes for 100 ms before it starts; later than this, a change calls for no calculation. */
const LATEST_START_IN_MS = 150;

/** Whether formulas wait for their values. */
export class Calculation {
  private readonly running = new BehaviorSubject(false);
  private isCalculating = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private isRenaming = false;

  /** True from a change until the last formula has its value. */
  readonly busy$ = this.running.asObservable();

  constructor(private readonly context: GridContext) {
    const dirty = context.injector.get(IActiveDirtyManagerService);
    context.injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (command.id === SetFormulaCalculationNotificationMutation.id)
        this.notified(command.params as Notification);
      else if (dirty.get(command.id) && options?.['onlyLocal'] !== true) this.changed();
    });
    // The workbook's own formulas are calculated once it has been opened.
    this.changed();
  }

  async settled(): Promise<void> {
    await firstValueFrom(this.running.pipe(filter((busy) => !busy)));
  }

  full(): void {
    this.recalculate({});
  }

  /**
   * Names or tables are new, changed or gone. The engine keeps parsed formulas, and in them what a name meant; it
   * has no other door to drop them all than its dependency generator's end, after which the generator works on. What
   * makes many names and tables in one go, as a new plan does, has formulas parsed once.
   */
  renamed(): void {
    if (this.isRenaming) return;
    this.isRenaming = true;
    this.tell();
    queueMicrotask(() => this.parseAgain());
  }

  private parseAgain(): void {
    this.isRenaming = false;
    const { injector, book } = this.context;
    const generator = injector.get(IFormulaDependencyGenerator);
    if (generator instanceof FormulaDependencyGenerator) generator.dispose();
    this.recalculate(Object.fromEntries(book.getSheets().map((sheet) => [sheet.getSheetId(), '1'])));
  }

  /** Whoever waits, waits from here: what led to it may have taken longer than a change is waited for. */
  private recalculate(sheetsToParse: Record<string, string>): void {
    this.changed();
    this.context.run(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: { [this.context.unitId]: sheetsToParse },
    });
  }

  private changed(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.stopWaiting(), LATEST_START_IN_MS);
    this.tell();
  }

  private started(): void {
    this.isCalculating = true;
    this.stopWaiting();
  }

  private notified({ functionsExecutedState }: Notification): void {
    // A calculation that was stopped starts again with the newer changes.
    if (
      functionsExecutedState === undefined ||
      functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION
    )
      return;
    this.isCalculating = false;
    // The values reach the cells in the same turn, after this notice.
    queueMicrotask(() => this.tell());
  }

  private stopWaiting(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    this.tell();
  }

  private tell(): void {
    const busy = this.isCalculating || this.isRenaming || this.waiting !== undefined;
    if (busy !== this.running.value) this.running.next(busy);
  }
}

type Notification = ISetFormulaCalculationNotificationMutation;
