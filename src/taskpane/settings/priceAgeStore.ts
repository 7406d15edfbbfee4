import type { PriceAge } from '../../actions/trustPrices';
import { noticeOf } from '../noticeOf';
import { Store } from '../store';

export interface PriceAgeState {
  readonly age: PriceAge;
  /** Why the latest choice could not be written. */
  readonly failure: string | undefined;
}

/** Milliseconds. */
const A_MINUTE = 60_000;

const action = () => import('../../actions/trustPrices');
const texts = () => import('../texts/settingsTexts');

/** The oldest price to trust. While there is a limit and somebody sees the pane, the workbook's clock goes on. */
export class PriceAgeStore extends Store<PriceAgeState> {
  private timer: ReturnType<typeof setInterval> | undefined;
  private isHidden = false;

  constructor(private readonly say: (sentence: string) => void) {
    super({ age: { kind: 'any' }, failure: undefined });
  }

  /** The workbook says what holds; one that will not say has no limit. */
  async start(): Promise<void> {
    const age = await action()
      .then(({ trustedAge }) => trustedAge())
      .catch((): PriceAge => ({ kind: 'any' }));
    this.set({ age });
    this.keepTime();
    this.moveClock();
  }

  async choose(minutes: number | undefined): Promise<void> {
    try {
      const [{ trustPrices }, { settingsTexts }] = await Promise.all([action(), texts()]);
      const age = await trustPrices(minutes);
      this.set({ age, failure: undefined });
      this.say(settingsTexts.ageChosen(age));
    } catch (error) {
      const { sentence } = noticeOf(error, false);
      this.set({ failure: sentence });
      this.say(sentence);
    }
    this.keepTime();
  }

  setHidden(isHidden: boolean): void {
    this.isHidden = isHidden;
    this.keepTime();
    if (!isHidden) this.moveClock();
  }

  private keepTime(): void {
    clearInterval(this.timer);
    this.timer = this.isWanted ? setInterval(() => this.moveClock(), A_MINUTE) : undefined;
  }

  /** Excel may refuse, as while a cell is edited: the next minute comes. */
  private moveClock(): void {
    if (this.isWanted)
      void action()
        .then(({ moveClock }) => moveClock())
        .catch(() => undefined);
  }

  private get isWanted(): boolean {
    return !this.isHidden && this.getState().age.kind === 'limited';
  }
}
