import { isCellEdit } from '../../actions/isCellEdit';
import { refreshMarket, type VenueOutcome } from '../../actions/refreshMarket';
import { noticeOf } from '../noticeOf';
import { marketTexts } from '../texts/marketTexts';
import type { RefreshEnd } from './autoRefresh';
import type { MarketSlice } from './marketSlice';
import { venuesToAsk } from './marketState';
import type { Sources } from './sources';
import type { Terms } from './terms';

/** One refresh at a time, and what the pane tells of it. */
export class Refreshing {
  private running: AbortController | undefined;
  /** While it refreshes by itself, the pane does not talk about every step. */
  private isQuiet = false;

  constructor(
    private readonly slice: MarketSlice,
    private readonly sources: Sources,
    private readonly terms: Terms,
  ) {}

  cancel(): void {
    this.running?.abort();
  }

  async run(isQuiet: boolean): Promise<RefreshEnd> {
    if (this.running) return 'busy';
    this.isQuiet = isQuiet;
    const state = this.slice.getState();
    const venues = venuesToAsk(state);
    if (venues.length === 0 || state.symbols.length === 0) {
      const noVenue = state.feedFailure ?? marketTexts.noVenue;
      const sentence = venues.length === 0 ? noVenue : marketTexts.noSymbol;
      this.slice.notify({ intent: 'error', title: marketTexts.failedTitle, sentence });
      return 'failed';
    }
    this.running = new AbortController();
    const { signal } = this.running;
    this.slice.set({ asked: venues, outcomes: [], notice: undefined });
    this.say(marketTexts.progress(0, venues.length));
    try {
      return await this.ask(venues, signal);
    } catch (error) {
      // Nothing was written, so the refresh before this one is still the latest.
      this.slice.set({ outcomes: state.outcomes });
      if (isQuiet && isCellEdit(error)) return 'editing';
      this.slice.notify(noticeOf(error, signal.aborted));
      return signal.aborted ? 'cancelled' : 'failed';
    } finally {
      this.running = undefined;
      this.slice.set({ asked: undefined });
    }
  }

  private async ask(venues: readonly string[], signal: AbortSignal): Promise<RefreshEnd> {
    const { source, symbols } = this.slice.getState();
    const { read } = await this.sources.feed(source);
    const onOutcome = (outcome: VenueOutcome): void => this.note(outcome);
    const { outcomes, termChanges, ...written } = await refreshMarket({
      venues,
      symbols,
      read,
      signal,
      mayBeKept: this.isQuiet,
      onOutcome,
    });
    const failed = outcomes.filter((outcome) => !outcome.answered).length;
    this.slice.set({ outcomes, ...written, stored: [] });
    this.say([marketTexts.finished(outcomes.length - failed, failed), ...written.complaints].join(' '));
    this.terms.ask(termChanges, this.isQuiet);
    return failed < outcomes.length ? 'written' : 'noAnswer';
  }

  private note(outcome: VenueOutcome): void {
    const { outcomes, asked = [] } = this.slice.getState();
    this.slice.set({ outcomes: [...outcomes, outcome] });
    this.say(marketTexts.progress(outcomes.length + 1, asked.length));
  }

  private say(sentence: string): void {
    if (!this.isQuiet) this.slice.say(sentence);
  }
}
