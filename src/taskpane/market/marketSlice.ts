import { Store } from '../store';
import { FIRST_STATE, type MarketState, type Notice } from './marketState';

/** The Market section's part of what the pane knows, and its voice. */
export class MarketSlice extends Store<MarketState> {
  constructor(
    /** Says a sentence to those who cannot see what changed. */
    readonly say: (sentence: string) => void,
  ) {
    super(FIRST_STATE);
  }

  /** Shows a sentence where the results stand. */
  notify(notice: Notice): void {
    this.set({ notice });
    this.say(notice.sentence);
  }
}
