import type { Area, Sheet, Workbook } from '../workbook';
import { ExcelError } from './excelError';
import { HostObject, type RangeState, type Session } from './hostObject';

type Kept = HostObject<'Range' | 'RangeAreas'>;

const MISPLACED = 'The range lies outside the sheet.';

/** Ranges that an add-in keeps between requests, and those of the request under way. */
export class HostSession implements Session {
  readonly ranges = new Set<RangeState>();
  private readonly kept = new Map<string, Kept>();
  private nextReference = 1;
  private readonly listeners = new Map<number, number>();
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

  keep(object: Kept): void {
    if (this.keptId(object) === null) this.kept.set(`range-${this.nextReference++}`, object);
  }

  keptId({ className, state }: Kept): string | null {
    const found = [...this.kept].find(([, kept]) => kept.state === state && kept.className === className);
    return found?.[0] ?? null;
  }

  reference(id: string): HostObject {
    const kept = this.kept.get(id);
    if (!kept) throw new ExcelError('InvalidReference', 'The add-in no longer holds this range.');
    return kept;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  listen(type: number, isOn: boolean): void {
    this.listeners.set(type, Math.max(0, (this.listeners.get(type) ?? 0) + (isOn ? 1 : -1)));
  }

  isListening(type: number): boolean {
    return (this.listeners.get(type) ?? 0) > 0;
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
    for (const { state } of this.kept.values()) this.ranges.add(state);
    if (!this.isSuspended) return;
    this.isSuspended = false;
    this.workbook.resumeCalculation();
  }
}
