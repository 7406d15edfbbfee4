import { newPlan, type NewPlan } from '../../actions/newPlan';
import { type PlanFigures, readPlanFigures } from '../../actions/readPlanFigures';
import { showSheet } from '../../actions/showSheet';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { planTexts } from '../texts/planTexts';

export interface PlanState {
  /** Undefined until the workbook has been read. */
  readonly plans: readonly PlanFigures[] | undefined;
  /** The id of the template to start from. */
  readonly chosen: string;
  /** The choice of a template is open: always while there is no plan. */
  readonly isChoosing: boolean;
  /** What the user pressed is gone: what comes in its place takes the focus, once. */
  readonly wantsFocus: boolean;
  readonly isBuilding: boolean;
  /** How much of it is built, once Excel has taken the first part of several. */
  readonly share: number | undefined;
  /** Some plan shows nothing yet: Excel is working it out, and the pane looks again. */
  readonly isAtWork: boolean;
  readonly built: NewPlan | undefined;
  readonly notice: Notice | undefined;
}

/** What the cell of a plan shows until Excel has its figures. */
const AT_WORK: ReadonlySet<string | undefined> = new Set(['', '#BUSY!', '#GETTING_DATA']);
const MOST_LOOKS = 25;
/** Milliseconds. */
const BETWEEN_LOOKS = 400;

/** What the section Plan shows, and what its buttons do. */
export class PlanStore extends Store<PlanState> {
  /** The latest reading; an older one that still waits ends. */
  private reading = 0;

  constructor(
    private readonly pane: PaneDoor,
    firstChoice: string,
  ) {
    super({
      plans: undefined,
      chosen: firstChoice,
      isChoosing: false,
      wantsFocus: false,
      isBuilding: false,
      share: undefined,
      isAtWork: false,
      built: undefined,
      notice: undefined,
    });
    pane.whenAsked('plan', () => this.startChoosing());
  }

  choose(id: string): void {
    this.set({ chosen: id });
  }

  startChoosing(): void {
    this.set({ isChoosing: true, wantsFocus: true });
  }

  /** Looks at the plans of the workbook again; Excel works one out a moment after it was built or refreshed. */
  async read(): Promise<void> {
    this.reading += 1;
    const { reading } = this;
    for (let look = 1; look <= MOST_LOOKS && reading === this.reading; look += 1) {
      await this.look();
      const isAtWork = this.getState().plans?.some(({ failure }) => AT_WORK.has(failure)) ?? false;
      this.set({ isAtWork: isAtWork && look < MOST_LOOKS });
      if (!isAtWork) return;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  private async look(): Promise<void> {
    try {
      this.set({ plans: await readPlanFigures() });
    } catch (error) {
      this.set({ plans: this.getState().plans ?? [], notice: noticeOf(error, false, planTexts.notRead) });
    }
  }

  async build(): Promise<void> {
    if (this.getState().isBuilding) return;
    this.set({ isBuilding: true, share: undefined, notice: undefined, built: undefined });
    this.pane.announce(planTexts.building);
    try {
      const built = await newPlan(this.getState().chosen, new Date(), (share) => this.set({ share }));
      this.set({ built, isChoosing: false, isBuilding: false, wantsFocus: true });
      this.pane.announce(planTexts.built(built.sheets.length, built.planSheet));
      await this.read();
    } catch (error) {
      const notice = noticeOf(error, false, planTexts.failedTitle);
      this.set({ notice });
      this.pane.announce(notice.sentence);
    } finally {
      this.set({ isBuilding: false, share: undefined });
    }
  }

  async open(sheet: string): Promise<void> {
    try {
      await showSheet(sheet);
    } catch (error) {
      this.set({ notice: noticeOf(error, false, planTexts.notOpened) });
    }
  }

  /** Adds the plan's coins to those of Market, and refreshes there, where progress and trouble are shown. */
  refresh(coins: readonly string[]): void {
    const { market } = this.pane;
    const missing = coins.filter((coin) => !market.getState().symbols.includes(coin));
    if (missing.length > 0) market.choices.addSymbols(missing.join(' '));
    this.set({ built: undefined });
    this.pane.show('market');
    void market.refresh().then(() => this.read());
  }
}
