import { fillDepth, type DepthSummary } from '../../actions/fillDepth';
import type { PaneDoor } from '../section';
import { historyTexts } from '../texts/historyTexts';
import { AskingStore, type AskingState } from './askingStore';
import { venueName } from './venues';

export interface DepthState extends AskingState<DepthSummary & { readonly venue: string }> {
  /** As typed; undefined: the first coin of Market. */
  readonly wish: string | undefined;
  readonly wishProblem: string | undefined;
}

/** What Order book shows, and Get order book. */
export class DepthStore extends AskingStore<DepthSummary & { readonly venue: string }, DepthState> {
  constructor(pane: PaneDoor) {
    super(pane, {
      venue: undefined,
      wish: undefined,
      wishProblem: undefined,
      progress: undefined,
      result: undefined,
      notice: undefined,
    });
  }

  /** The coin or contract as it stands in the field. */
  wishText(): string {
    return this.getState().wish ?? this.pane.market.getState().symbols[0] ?? '';
  }

  async getBook(venue: string): Promise<void> {
    const wish = this.wishText().trim();
    this.set({ wishProblem: wish === '' ? historyTexts.noContract : undefined });
    if (wish === '') return;
    await this.run({
      title: historyTexts.bookTitle,
      progress: historyTexts.reading,
      ask: async (feed, signal) => ({ venue, ...(await fillDepth({ feed, venue, wish, signal })) }),
      tell: ({ symbol, bids, asks, observedAt, source }) =>
        historyTexts.bookDone(venueName(this.pane, venue), symbol, bids, asks, observedAt, source),
    });
  }
}
