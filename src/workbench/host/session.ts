import type { Area, Sheet, Workbook } from '../workbook';
import { ExcelError } from './excelError';
import { HostObject, type RangeState, type Session } from './hostObject';

const MISPLACED = 'The range lies outside the sheet.';

/** Ranges that an add-in keeps between requests, and those of the request under way. */
export class HostSession implements Session {
  readonly ranges = new Set<RangeState>();
  private readonly kept = new Map<string, RangeState>();
  private nextReference = 1;
  isSuspended = false;
  undoGroups = 0;

  constructor(readonly workbook: Workbook) {}

  range(sheet: Sheet, area: Area): HostObject<'Range'> {
    const fits = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
    if (!fits || area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount) {
      throw new ExcelError('InvalidArgument', MISPLACED);
    }
    const state: RangeState = { sheet, area };
    this.ranges.add(state);
    return new HostObject('Range', state);
  }

  keep(state: RangeState): string {
    const known = [...this.kept].find(([, range]) => range === state);
    if (known) return known[0];
    const id = `range-${this.nextReference++}`;
    this.kept.set(id, state);
    return id;
  }

  keptId(state: RangeState): string | null {
    return [...this.kept].find(([, range]) => range === state)?.[0] ?? null;
  }

  reference(id: string): HostObject {
    const state = this.kept.get(id);
    if (!state) throw new ExcelError('InvalidReference', 'The add-in no longer holds this range.');
    return new HostObject('Range', state);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get isUndoGroup(): boolean {
    return this.undoGroups > 0;
  }

  suspendCalculation(): void {
    if (this.isSuspended) return;
    this.isSuspended = true;
    this.workbook.suspendCalculation();
  }

  endRequest(): void {
    this.ranges.clear();
    for (const state of this.kept.values()) this.ranges.add(state);
    if (!this.isSuspended) return;
    this.isSuspended = false;
    this.workbook.resumeCalculation();
  }
}
