import type { HistoryFeed } from '../../actions/historyFeed';
import { noticeOf } from '../noticeOf';
import type { Notice } from '../market/marketState';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { historyTexts } from '../texts/historyTexts';
import { historyFeed } from './historyFeeds';

/** A section that asks one venue for something and shows what came of it. */
export interface AskingState<Result> {
  /** Chosen here; undefined: the first of those that Market asks. */
  readonly venue: string | undefined;
  /** A sentence while it asks. */
  readonly progress: string | undefined;
  readonly result: Result | undefined;
  readonly notice: Notice | undefined;
}

export class AskingStore<Result, State extends AskingState<Result>> extends Store<State> {
  private running: AbortController | undefined;

  constructor(
    readonly pane: PaneDoor,
    state: State,
  ) {
    super(state);
  }

  cancel(): void {
    this.running?.abort();
  }

  /** One at a time. Everything that goes wrong becomes a sentence. */
  protected async run(question: {
    readonly title: string;
    readonly progress: string;
    readonly ask: (feed: HistoryFeed, signal: AbortSignal) => Promise<Result>;
    readonly tell: (result: Result) => string;
  }): Promise<void> {
    if (this.running) return;
    this.running = new AbortController();
    const { signal } = this.running;
    this.change({ notice: undefined, result: undefined });
    this.progress(question.progress);
    try {
      const feed = await historyFeed(this.pane.market.getState().source);
      const result = await question.ask(feed, signal);
      this.change({ result });
      this.pane.announce(question.tell(result));
    } catch (error) {
      const notice = noticeOf(error, signal.aborted, question.title);
      this.change({ notice });
      this.pane.announce(notice.sentence);
    } finally {
      this.running = undefined;
      this.change({ progress: undefined });
    }
  }

  /** Opens a sheet; a user who has deleted it meanwhile is told. */
  async show(open: () => Promise<void>): Promise<void> {
    try {
      await open();
    } catch (error) {
      this.change({ notice: noticeOf(error, false, historyTexts.noSheet) });
    }
  }

  protected progress(sentence: string): void {
    this.change({ progress: sentence });
    this.pane.announce(sentence);
  }

  private change(change: Partial<AskingState<Result>>): void {
    this.set(change as Partial<State>);
  }
}
