import { type Diagnosis, examineWorkbook } from '../../actions/explain/examineWorkbook';
import { type Repair, repairFormulas } from '../../actions/explain/repairFormulas';
import { type ShownCell, showCell } from '../../actions/explain/showCell';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import { Store } from '../store';
import { explainTexts } from '../texts/explainTexts';

export interface DoctorState {
  readonly busy: 'checking' | 'repairing' | undefined;
  /** From 0 to 1. */
  readonly progress: number;
  readonly diagnosis: Diagnosis | undefined;
  readonly repair: Repair | undefined;
  readonly notice: Notice | undefined;
}

/** What is wrong in the workbook, and what was mended. */
export class DoctorStore extends Store<DoctorState> {
  constructor(private readonly announce: (sentence: string) => void) {
    super({ busy: undefined, progress: 0, diagnosis: undefined, repair: undefined, notice: undefined });
  }

  async check(): Promise<void> {
    await this.work('checking', explainTexts.checkFailed, async () => {
      this.set({ repair: undefined });
      await this.examine();
      const { diagnosis } = this.getState();
      if (diagnosis) this.announce(summaryOf(diagnosis));
    });
  }

  async repair(): Promise<void> {
    await this.work('repairing', explainTexts.repairFailed, async () => {
      const repair = await repairFormulas(this.getState().diagnosis?.cells ?? [], this.tell);
      await this.examine();
      this.set({ repair });
      this.announce(explainTexts.repaired(repair.repaired));
    });
  }

  async show(cell: ShownCell): Promise<void> {
    try {
      await showCell(cell);
    } catch (error) {
      this.set({ notice: noticeOf(error, false, explainTexts.notRead) });
    }
  }

  private readonly tell = (progress: number): void => this.set({ progress });

  private async examine(): Promise<void> {
    this.set({ diagnosis: await examineWorkbook(this.tell) });
  }

  private async work(
    busy: NonNullable<DoctorState['busy']>,
    title: string,
    act: () => Promise<void>,
  ): Promise<void> {
    if (this.getState().busy) return;
    this.set({ busy, progress: 0, notice: undefined });
    try {
      await act();
    } catch (error) {
      const notice = noticeOf(error, false, title);
      this.set({ notice });
      this.announce(notice.sentence);
    } finally {
      this.set({ busy: undefined });
    }
  }
}

export function problemsOf({ cells, tables, names, protectedSheets }: Diagnosis): number {
  return cells.length + tables.length + names.length + protectedSheets.length;
}

export function summaryOf(diagnosis: Diagnosis): string {
  const problems = problemsOf(diagnosis);
  return problems === 0
    ? explainTexts.healthy(diagnosis.formulas)
    : explainTexts.checked(diagnosis.formulas, problems);
}
