import { lookAtMarket } from '../actions/lookAtMarket';
import type { MarketFeed } from '../actions/marketFeed';
import type { MarketSource } from '../actions/marketSource';
import { openMarketFeed } from '../actions/openMarketFeed';
import { readPreferences, savePreferences } from '../actions/preferences';
import { refreshMarket, type VenueOutcome } from '../actions/refreshMarket';
import type { ServerConfig } from '../actions/serverConfig';
import { isCellEdit } from '../actions/isCellEdit';
import { addSymbols } from '../actions/symbolList';
import { AutoRefresh, type RefreshEnd } from './autoRefresh';
import { noticeOf, wordsOf } from './noticeOf';
import { FIRST_STATE, venuesToAsk, type Notice, type PaneState } from './paneState';
import { texts } from './texts';

/** Holds what the pane shows; the pane's components and the ribbon's buttons call it alike. */
export class PaneStore {
  private state = FIRST_STATE;
  private readonly listeners = new Set<() => void>();
  private readonly feeds = new Map<MarketSource, Promise<MarketFeed>>();
  private relayOnly = false;
  private running: AbortController | undefined;
  /** While it refreshes by itself, the pane does not talk about every step. */
  private isQuiet = false;

  readonly auto = new AutoRefresh({
    refresh: () => this.run(true),
    tell: (auto, isNews) => this.set({ auto, ...(isNews && { announcement: texts.autoNews(auto) }) }),
  });

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** In a plain browser tab there is no workbook to fill. */
  startWithoutWorkbook(): void {
    this.set({ host: 'none' });
  }

  /** The workbook's own choices come first, then what the server wants, then the sample. */
  async start(config: ServerConfig): Promise<void> {
    this.relayOnly = config.relayOnly;
    const { source = config.source, venues, symbols } = readPreferences();
    this.set({ host: 'workbook', chosen: venues, ...(symbols && { symbols }) });
    await Promise.all([this.openSource(source), this.lookAround()]);
  }

  /** A workbook that will not say what it holds is no reason to stop. */
  private async lookAround(): Promise<void> {
    const stored = await lookAtMarket().catch(() => []);
    this.set({ stored });
  }

  show(view: PaneState['view']): void {
    this.set({ view });
  }

  async chooseSource(source: MarketSource): Promise<void> {
    if (source === this.state.source) return;
    this.auto.stop();
    this.cancel();
    this.set({ notice: undefined });
    const opened = this.openSource(source);
    this.keep();
    await opened;
  }

  async openSource(source: MarketSource): Promise<void> {
    this.set({ source, venues: undefined, sampleOf: undefined, feedFailure: undefined });
    try {
      const feed = await this.feed(source);
      if (this.state.source !== source) return;
      const names = Object.fromEntries(feed.venues.map(({ id, name }) => [id, name]));
      const venueNames = { ...this.state.venueNames, ...names };
      this.set({ venues: feed.venues, venueNames, sampleOf: feed.observedAt });
    } catch (error) {
      this.feeds.delete(source);
      if (this.state.source !== source) return;
      const feedFailure = texts.feedFailed(wordsOf(error));
      this.set({ feedFailure, announcement: feedFailure });
    }
  }

  private feed(source: MarketSource): Promise<MarketFeed> {
    const feed = this.feeds.get(source) ?? openMarketFeed(source, this.relayOnly);
    this.feeds.set(source, feed);
    return feed;
  }

  chooseVenue(id: string, isChosen: boolean): void {
    const all = this.state.chosen ?? (this.state.venues ?? []).map((venue) => venue.id);
    this.set({ chosen: isChosen ? [...new Set([...all, id])] : all.filter((each) => each !== id) });
    this.keep();
  }

  /** The sentence to show when the text cannot join the list. */
  addSymbols(text: string): string | undefined {
    const answer = addSymbols(this.state.symbols, text);
    if (answer.problem !== undefined) return texts.symbolProblem(answer.problem, answer.text);
    const { symbols } = answer;
    this.set({ symbols, announcement: texts.symbolAdded(symbols.join(', ')) });
    this.keep();
    return undefined;
  }

  removeSymbol(symbol: string): void {
    const symbols = this.state.symbols.filter((each) => each !== symbol);
    this.set({ symbols, announcement: texts.symbolRemoved(symbol) });
    this.keep();
  }

  private keep(): void {
    const { source, symbols, chosen } = this.state;
    savePreferences({ source, symbols, ...(chosen && { venues: chosen }) }).catch(() => {
      this.notify({ intent: 'info', sentence: texts.notKept });
    });
  }

  chooseInterval(seconds: number): void {
    this.auto.setInterval(seconds);
    this.set({ autoInterval: seconds });
  }

  cancel(): void {
    this.running?.abort();
  }

  /** True when prices were written. Everything that goes wrong becomes a sentence in the pane. */
  async refresh(): Promise<boolean> {
    const end = await this.run(false);
    return end === 'written' || end === 'noAnswer';
  }

  private async run(isQuiet: boolean): Promise<RefreshEnd> {
    if (this.running) return 'busy';
    this.isQuiet = isQuiet;
    const venues = venuesToAsk(this.state);
    const { source, symbols, outcomes: latest } = this.state;
    if (venues.length === 0 || symbols.length === 0) {
      const noVenue = this.state.feedFailure ?? texts.noVenue;
      const sentence = venues.length === 0 ? noVenue : texts.noSymbol;
      this.notify({ intent: 'error', title: texts.failedTitle, sentence });
      return 'failed';
    }
    this.running = new AbortController();
    const { signal } = this.running;
    this.set({
      asked: venues,
      outcomes: [],
      notice: undefined,
      ...this.said(texts.progress(0, venues.length)),
    });
    try {
      const { read } = await this.feed(source);
      const onOutcome = (outcome: VenueOutcome): void => this.note(outcome);
      const { outcomes, ...written } = await refreshMarket({ venues, symbols, read, signal, onOutcome });
      const failed = outcomes.filter((outcome) => !outcome.answered).length;
      this.set({
        outcomes,
        ...written,
        stored: [],
        ...this.said([texts.finished(outcomes.length - failed, failed), ...written.complaints].join(' ')),
      });
      return failed < outcomes.length ? 'written' : 'noAnswer';
    } catch (error) {
      // Nothing was written, so the refresh before this one is still the latest.
      this.set({ outcomes: latest });
      if (isQuiet && isCellEdit(error)) return 'editing';
      this.notify(noticeOf(error, signal.aborted));
      return signal.aborted ? 'cancelled' : 'failed';
    } finally {
      this.running = undefined;
      this.set({ asked: undefined });
    }
  }

  private said(announcement: string): Partial<PaneState> {
    return this.isQuiet ? {} : { announcement };
  }

  private notify(notice: Notice): void {
    this.set({ notice, announcement: notice.sentence });
  }

  private note(outcome: VenueOutcome): void {
    const outcomes = [...this.state.outcomes, outcome];
    const total = this.state.asked?.length ?? outcomes.length;
    this.set({ outcomes, ...this.said(texts.progress(outcomes.length, total)) });
  }
}
