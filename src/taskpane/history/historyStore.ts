import { fillHistory, type HistorySummary } from '../../actions/fillHistory';
import { addSymbols } from '../../actions/symbolList';
import type { PaneDoor } from '../section';
import { historyTexts } from '../texts/historyTexts';
import { marketTexts } from '../texts/marketTexts';
import { AskingStore, type AskingState } from './askingStore';
import { venueName } from './venues';

const MOST_DAYS = 365;

export interface HistoryState extends AskingState<HistorySummary & { readonly venue: string }> {
  /** As typed; undefined: the coins of Market. */
  readonly coins: string | undefined;
  readonly days: string;
  readonly coinsProblem: string | undefined;
  readonly daysProblem: string | undefined;
}

/** What Price history shows, and Get closes. */
export class HistoryStore extends AskingStore<HistorySummary & { readonly venue: string }, HistoryState> {
  constructor(pane: PaneDoor) {
    super(pane, {
      venue: undefined,
      coins: undefined,
      days: '90',
      coinsProblem: undefined,
      daysProblem: undefined,
      progress: undefined,
      result: undefined,
      notice: undefined,
    });
  }

  /** The coins as they stand in the field. */
  coinsText(): string {
    return this.getState().coins ?? this.pane.market.getState().symbols.join(', ');
  }

  async getCloses(venue: string): Promise<void> {
    const asked = addSymbols([], this.coinsText());
    const days = Number(this.getState().days);
    const areDays = Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
    this.set({
      coinsProblem: asked.problem && marketTexts.symbolProblem(asked.problem, asked.text),
      daysProblem: areDays ? undefined : historyTexts.daysProblem(MOST_DAYS),
    });
    if (asked.problem || !areDays) return;
    const coins = asked.symbols;
    await this.run({
      title: historyTexts.closesTitle,
      progress: historyTexts.looking,
      ask: async (feed, signal) => {
        const onCoin = (done: number): void => this.progress(historyTexts.coinProgress(done, coins.length));
        return { venue, ...(await fillHistory({ feed, venue, coins, days, signal, onCoin })) };
      },
      tell: (result) =>
        [
          historyTexts.historyDone(venueName(this.pane, venue), result.coins, result.source),
          ...result.complaints,
        ].join(' '),
    });
  }
}
