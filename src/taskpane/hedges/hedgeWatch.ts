import type { LostBook, PlanHedges } from '../../actions/hedges/openHedge';
import { noticeOf } from '../noticeOf';
import { Store } from '../store';
import { paneTexts } from '../texts/paneTexts';

export interface HedgeWatchState {
  /** The hedges of every plan; undefined until they have been read. */
  readonly plans: readonly (PlanHedges | LostBook)[] | undefined;
  /** Open hedges that are due, triggered or out of band. */
  readonly looks: number;
  /** Why the hedges could not be read. */
  readonly failure: string | undefined;
}

const LONGEST_TIMER = 2 ** 31 - 1;

/** Watches the open hedges from the start, whichever section is shown: on open, after a refresh, and when one ends. */
export class HedgeWatch extends Store<HedgeWatchState> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isHidden = false;
  private latest = 0;

  constructor(private readonly say: (sentence: string) => void) {
    super({ plans: undefined, looks: 0, failure: undefined });
  }

  async look(): Promise<void> {
    const turn = (this.latest += 1);
    try {
      const { lookAtHedges, nextEnd } = await import('../../actions/hedges/lookAtHedges');
      const plans = await lookAtHedges(new Date());
      if (turn !== this.latest) return;
      const looks = plans
        .flatMap((plan) => ('open' in plan ? plan.open : []))
        .filter(({ alert }) => alert).length;
      if (looks > this.getState().looks) this.say(paneTexts.hedgesNeedLook(looks));
      this.set({ plans, looks, failure: undefined });
      this.wait(nextEnd(plans, new Date()));
    } catch (error) {
      if (turn === this.latest) this.set({ failure: noticeOf(error, false).sentence });
    }
  }

  /** Whoever comes back to the pane finds it up to date. */
  setHidden(isHidden: boolean): void {
    this.isHidden = isHidden;
    if (!isHidden && this.getState().plans !== undefined) void this.look();
    else this.wait(undefined);
  }

  private wait(milliseconds: number | undefined): void {
    clearTimeout(this.timer);
    if (milliseconds !== undefined && !this.isHidden)
      this.timer = setTimeout(() => void this.look(), Math.min(milliseconds, LONGEST_TIMER));
  }
}
