/** How a refresh ended, as far as the next one is concerned. */
export type RefreshEnd = 'written' | 'noAnswer' | 'failed' | 'editing' | 'cancelled' | 'busy';

export type AutoState =
  | { readonly status: 'off' }
  | { readonly status: 'waiting'; readonly nextAt: Date }
  | { readonly status: 'backingOff'; readonly nextAt: Date }
  | { readonly status: 'running' }
  | { readonly status: 'paused'; readonly because: 'hidden' | 'editing' };

export interface AutoRefreshOwner {
  /** Refreshes without telling its progress. */
  readonly refresh: () => Promise<RefreshEnd>;
  /** Told of each new state; `isNews` when the user should hear of it. */
  readonly tell: (state: AutoState, isNews: boolean) => void;
}

/** Seconds. */
const LEAST_INTERVAL = 5;
export const DEFAULT_INTERVAL = 30;
const LONGEST_WAIT = 300;
const EDIT_RETRY = 5;

/** Refreshes again and again: not while nobody sees the pane, and ever more rarely while it fails. */
export class AutoRefresh {
  private state: AutoState = { status: 'off' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private interval = DEFAULT_INTERVAL;
  private failures = 0;
  private isHidden = false;

  constructor(private readonly owner: AutoRefreshOwner) {}

  get isOn(): boolean {
    return this.state.status !== 'off';
  }

  /** Refreshes at once, then after each interval. */
  start(): void {
    if (this.isOn) return;
    this.failures = 0;
    this.wait(0, true);
  }

  stop(): void {
    if (!this.isOn) return;
    this.clear();
    this.enter({ status: 'off' });
  }

  setInterval(seconds: number): void {
    this.interval = Number.isFinite(seconds) ? Math.max(LEAST_INTERVAL, seconds) : DEFAULT_INTERVAL;
    if (this.state.status === 'waiting') this.wait(this.interval, false);
  }

  /** Whether anybody sees the pane. Who comes back to it finds it refreshing. */
  setHidden(isHidden: boolean): void {
    this.isHidden = isHidden;
    if (!isHidden && this.state.status === 'paused' && this.state.because === 'hidden') void this.turn();
  }

  private wait(seconds: number, isNews: boolean): void {
    this.clear();
    const nextAt = new Date(Date.now() + seconds * 1000);
    this.timer = setTimeout(() => void this.turn(), seconds * 1000);
    const status = this.failures > 0 ? 'backingOff' : 'waiting';
    this.enter({ status, nextAt }, isNews);
  }

  private async turn(): Promise<void> {
    this.clear();
    if (this.isHidden) {
      this.enter({ status: 'paused', because: 'hidden' }, false);
      return;
    }
    this.enter({ status: 'running' }, false);
    const end = await this.owner.refresh();
    // It may have been switched off, and even on again, in the meantime.
    if (this.state.status === 'running') this.goOn(end);
  }

  private goOn(end: RefreshEnd): void {
    if (end === 'cancelled') {
      this.stop();
    } else if (end === 'editing') {
      this.enter({ status: 'paused', because: 'editing' });
      this.timer = setTimeout(() => void this.turn(), EDIT_RETRY * 1000);
    } else if (end === 'failed' || end === 'noAnswer') {
      this.failures += 1;
      this.wait(Math.min(LONGEST_WAIT, this.interval * 2 ** this.failures), true);
    } else {
      const hadFailed = this.failures > 0;
      if (end === 'written') this.failures = 0;
      this.wait(this.interval, hadFailed);
    }
  }

  private clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private enter(state: AutoState, isNews = true): void {
    this.state = state;
    this.owner.tell(state, isNews);
  }
}
