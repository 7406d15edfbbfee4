import type { NewPlan } from '../../actions/buildTemplate';
import { newPlan } from '../../actions/newPlan';
import { type PlanFigures, readPlanFigures } from '../../actions/readPlanFigures';
import { showSheet } from '../../actions/showSheet';
import { isSymbol, MOST_SYMBOLS } from '../../actions/symbolList';
import { type Notice, venuesToAsk } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { planTexts } from '../texts/planTexts';

export interface BuiltPlan extends NewPlan {
  /** What its holdings are, in a sentence. */
  readonly filled: string;
}

/** How a plan is built. */
export type Building = (now: Date, onProgress: (share: number) => void) => Promise<BuiltPlan>;

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
  readonly built: BuiltPlan | undefined;
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

  private readonly example: Building = async (now, onProgress) => {
    const built = await newPlan(this.getState().chosen, now, onProgress);
    return { ...built, filled: built.kept.length > 0 ? '' : planTexts.example };
  };

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

  /** The chosen example, or what another part of the section builds. */
  async build(building: Building = this.example): Promise<void> {
    if (this.getState().isBuilding) return;
    this.set({ isBuilding: true, share: undefined, notice: undefined, built: undefined });
    this.pane.announce(planTexts.building);
    try {
      const built = await building(new Date(), (share) => this.set({ share }));
      this.set({ built, isChoosing: false, isBuilding: false, wantsFocus: true });
      this.pane.announce(planTexts.built(built.sheets.length, built.planSheet));
      await this.read();
    } catch (error) {
      this.tell(noticeOf(error, false, planTexts.failedTitle));
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

  /** Adds the plan's coins and venues to those of Market, and refreshes there, where progress and trouble are shown. */
  refresh({ coins, venues }: NewPlan): void {
    const { market } = this.pane;
    const state = market.getState();
    const missing = coins.filter((coin) => !state.symbols.includes(coin));
    const added = missing.filter(isSymbol).slice(0, MOST_SYMBOLS - state.symbols.length);
    if (added.length > 0) market.choices.addSymbols(added.join(' '));
    const asked = venuesToAsk(state);
    state.venues
      ?.filter(({ id }) => venues.includes(id) && !asked.includes(id))
      .forEach(({ id }) => market.choices.chooseVenue(id, true));
    this.set({ built: undefined });
    this.pane.show('market');
    const left = missing.filter((coin) => !added.includes(coin));
    void market.refresh().then(() => {
      if (left.length > 0) this.tell({ intent: 'info', sentence: planTexts.notRefreshed(left) });
      return this.read();
    });
  }

  private tell(notice: Notice): void {
    this.set({ notice });
    this.pane.announce(notice.sentence);
  }
}
