import type { OpenHedge, PlanHedges } from '../../actions/hedges/openHedge';
import { showSheet } from '../../actions/showSheet';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { hedgesTexts } from '../texts/hedgesTexts';
import { CloseForm } from './closeForm';
import type { HedgeForm } from './hedgeForm';
import type { HedgeWatch } from './hedgeWatch';
import { RecordForm } from './recordForm';
import { RollForm } from './rollForm';

export interface HedgesState {
  /** One form at a time, below the plan of this number. */
  readonly open: { readonly planNumber: number; readonly form: HedgeForm } | undefined;
  /** A form was sent with problems: all of them are shown. */
  readonly isChecked: boolean;
  readonly isWriting: boolean;
  readonly notice: (Notice & { readonly planNumber: number }) | undefined;
}

/** What can be done with the hedges that the watch has read. */
export class HedgesStore extends Store<HedgesState> {
  readonly watch: HedgeWatch;

  constructor(private readonly pane: PaneDoor) {
    super({ open: undefined, isChecked: false, isWriting: false, notice: undefined });
    this.watch = pane.hedges;
  }

  record(hedges: PlanHedges): void {
    this.start(hedges, () => RecordForm.start(hedges, new Date()));
  }

  close(hedges: PlanHedges, hedge: OpenHedge): void {
    this.start(hedges, () => CloseForm.start(hedges, hedge));
  }

  roll(hedges: PlanHedges, hedge: OpenHedge): void {
    this.start(hedges, () => RollForm.start(hedges, hedge, new Date()));
  }

  choose(value: string): void {
    this.change((form) => form.choose(value));
  }

  type(name: string, text: string): void {
    this.change((form) => form.type(name, text));
  }

  cancel(): void {
    this.set({ open: undefined, notice: undefined });
  }

  /** Writes the form, unless a field has a problem. */
  async submit(): Promise<void> {
    const { open, isWriting } = this.getState();
    if (!open || isWriting) return;
    this.set({ isChecked: true, notice: undefined });
    const problems = open.form.fields.flatMap(({ problem }) => problem ?? []);
    if (problems.length > 0) {
      this.pane.announce(problems.join(' '));
      return;
    }
    this.set({ isWriting: true });
    const { planNumber } = open;
    try {
      const sentence = await open.form.write(new Date());
      this.set({ open: undefined, notice: { planNumber, intent: 'info', sentence } });
      this.pane.announce(sentence);
    } catch (error) {
      const notice = noticeOf(error, false, hedgesTexts.notWritten);
      this.set({ notice: { planNumber, ...notice } });
      this.pane.announce(notice.sentence);
    } finally {
      this.set({ isWriting: false });
    }
    await this.watch.look();
  }

  async openSheet(name: string, planNumber: number): Promise<void> {
    try {
      await showSheet(name);
    } catch (error) {
      this.set({ notice: { planNumber, ...noticeOf(error, false, hedgesTexts.notOpened) } });
    }
  }

  private start({ planNumber }: PlanHedges, make: () => HedgeForm): void {
    try {
      this.set({ open: { planNumber, form: make() }, isChecked: false, notice: undefined });
    } catch (error) {
      const notice = noticeOf(error, false, hedgesTexts.notWritten);
      this.set({ open: undefined, notice: { planNumber, ...notice } });
      this.pane.announce(notice.sentence);
    }
  }

  private change(next: (form: HedgeForm) => HedgeForm): void {
    const { open } = this.getState();
    if (open) this.set({ open: { ...open, form: next(open.form) } });
  }
}
