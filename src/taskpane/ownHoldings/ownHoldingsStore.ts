import { buildTemplate } from '../../actions/buildTemplate';
import { lookAtMarket } from '../../actions/lookAtMarket';
import { PLAN_CHOICES } from '../../actions/newPlan';
import type { HoldingsRead } from '../../actions/ownHoldings/ownHoldings';
import { type OwnPlanPreview, previewOwnPlan } from '../../actions/ownHoldings/previewOwnPlan';
import { type GivenFile, readHoldingsFile } from '../../actions/ownHoldings/readHoldingsFile';
import { asSentence } from '../asSentence';
import { type MarketState, type Notice, venuesToAsk } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PlanStore } from '../plan/planStore';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { ownHoldingsTexts } from '../texts/ownHoldingsTexts';

export interface OwnHoldingsState {
  readonly file: { readonly name: string; readonly read: HoldingsRead } | undefined;
  readonly isReading: boolean;
  readonly templateId: string;
  /** As chosen here. */
  readonly venue: string | undefined;
  /** The workbook has tables of prices of its own. */
  readonly keepsMarket: boolean;
  readonly preview: OwnPlanPreview | undefined;
  readonly isAsking: boolean;
  /** What went wrong with a file. */
  readonly notice: Notice | undefined;
  /** Why there are no prices. */
  readonly failure: string | undefined;
}

type Offer = Pick<MarketState, 'venues' | 'feedFailure'>;

const NO_FILE = {
  file: undefined,
  isReading: false,
  preview: undefined,
  isAsking: false,
  notice: undefined,
  failure: undefined,
} as const;

/** What a plan from a file shows, and what its buttons do. */
export class OwnHoldingsStore extends Store<OwnHoldingsState> {
  /** The latest file or question; the answer to an older one is dropped. */
  private latest = new AbortController();
  /** What the market offered then. */
  private offered: Offer | undefined;

  constructor(
    private readonly pane: PaneDoor,
    private readonly plan: PlanStore,
  ) {
    super({ ...NO_FILE, templateId: PLAN_CHOICES[0]?.id ?? '', venue: undefined, keepsMarket: false });
    pane.market.subscribe(() => {
      const { venues, feedFailure } = pane.market.getState();
      if (venues !== this.offered?.venues || feedFailure !== this.offered?.feedFailure) void this.ask();
    });
  }

  /** The venue chosen here if the source has it; else one that Market asks by the user's choice, or the template's. */
  venue(): string | undefined {
    const { venue, templateId } = this.getState();
    const market = this.pane.market.getState();
    const ids = (market.venues ?? []).map(({ id }) => id);
    const asked = venuesToAsk(market);
    const usual = PLAN_CHOICES.find(({ id }) => id === templateId)?.choices.venue;
    const wishes = [venue, ...(market.chosen === undefined ? [usual, ...asked] : asked), usual, ...ids];
    return wishes.find((wish) => wish !== undefined && ids.includes(wish));
  }

  /** Why no plan can be built now. */
  refusal(): string | undefined {
    const { file, preview } = this.getState();
    if (file === undefined) return ownHoldingsTexts.noFile;
    if (file.read.problems.length > 0) return ownHoldingsTexts.wrongLines;
    return preview === undefined ? ownHoldingsTexts.waiting : undefined;
  }

  /** Reads a file; whatever it holds, it takes the place of the one before. */
  async take(files: ArrayLike<GivenFile>): Promise<void> {
    const [given, other] = Array.from(files);
    if (given === undefined) return;
    if (other !== undefined) {
      this.tell({ intent: 'error', sentence: ownHoldingsTexts.dropOne });
      return;
    }
    const { signal } = this.begin();
    this.set({ ...NO_FILE, isReading: true });
    try {
      const read = await readHoldingsFile(given);
      if (signal.aborted) return;
      this.set({ file: { name: given.name, read }, isReading: false });
      this.pane.announce(
        read.problems.length > 0
          ? `${ownHoldingsTexts.refusedTitle(read.problems.length)}. ${ownHoldingsTexts.refused(given.name)}`
          : `${ownHoldingsTexts.file(given.name, read.holdings.length)}.`,
      );
      await this.ask();
    } catch (error) {
      if (signal.aborted) return;
      this.set({ isReading: false });
      this.tell(noticeOf(error, false, ownHoldingsTexts.notRead));
    }
  }

  forget(): void {
    const { file } = this.getState();
    this.begin();
    this.set(NO_FILE);
    if (file) this.pane.announce(ownHoldingsTexts.forgotten(file.name));
  }

  chooseTemplate(templateId: string): void {
    this.set({ templateId });
    void this.ask();
  }

  chooseVenue(venue: string): void {
    this.set({ venue });
    void this.ask();
  }

  /** Asks for the prices of the file's plan. When they do not come, file and choices stay. */
  async ask(): Promise<void> {
    const { venues, feedFailure } = this.pane.market.getState();
    this.offered = { venues, feedFailure };
    const { file, templateId } = this.getState();
    if (file === undefined || file.read.problems.length > 0) return;
    const { signal } = this.begin();
    this.set({ isAsking: true, preview: undefined, failure: undefined });
    const venue = this.venue();
    if (venue === undefined) {
      if (feedFailure !== undefined) this.fail(feedFailure);
      return;
    }
    try {
      const stored = await lookAtMarket().catch(() => []);
      const feed = await this.pane.market.feed();
      // Thousands of holdings take a moment: what is shown meanwhile is drawn first.
      await new Promise((resolve) => setTimeout(resolve));
      const { holdings } = file.read;
      const question = { holdings, templateId, venue, feed, signal, now: new Date() };
      const preview = await previewOwnPlan(question);
      if (signal.aborted) return;
      this.set({ preview, isAsking: false, keepsMarket: stored.length > 0 });
    } catch (error) {
      if (signal.aborted) return;
      this.fail(asSentence(noticeOf(error, false).sentence));
    }
  }

  /** After a source that could not be opened, or a venue that gave no answer. */
  async askAgain(): Promise<void> {
    const { market } = this.pane;
    if (market.getState().feedFailure === undefined) await this.ask();
    else await market.retrySource();
  }

  /** Builds what the preview shows. A file that became a plan is done with. */
  async build(): Promise<void> {
    const { file, preview } = this.getState();
    if (file === undefined || preview === undefined) return;
    const filled = ownHoldingsTexts.filled(file.name, file.read.holdings.length);
    await this.plan.build(async (now, onProgress) => {
      const built = await buildTemplate(preview.template, now, onProgress);
      this.begin();
      this.set(NO_FILE);
      return { ...built, filled };
    });
  }

  private fail(failure: string): void {
    this.set({ failure, isAsking: false });
    this.pane.announce(failure);
  }

  private begin(): AbortController {
    this.latest.abort();
    this.latest = new AbortController();
    return this.latest;
  }

  private tell(notice: Notice): void {
    this.set({ notice });
    this.pane.announce(notice.sentence);
  }
}
