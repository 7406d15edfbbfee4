import type { TermChange } from '../../actions/takeTerms';
import { noticeOf } from '../noticeOf';
import { marketTexts } from '../texts/marketTexts';
import type { MarketSlice } from './marketSlice';

/**
 * Asks about new terms. The workbook holds the old ones all the while, with the prices of every refresh, so that
 * nothing waits for the answer and nothing is lost without one.
 */
export class Terms {
  /** What the user was told and left as it is, while this pane lives. */
  private readonly left = new Set<string>();

  constructor(private readonly slice: MarketSlice) {}

  /** `isQuiet`: the refresh came by itself, so that only news are worth a question. */
  ask(changes: readonly TermChange[], isQuiet: boolean): void {
    const { question } = this.slice.getState();
    const isNews = changes.some((change) => change.isNews && !this.left.has(markOf(change)));
    if (changes.length === 0 || (isQuiet && !isNews && !question)) {
      this.slice.set({ question: undefined });
      return;
    }
    const isSame = question && marksOf(question.changes) === marksOf(changes);
    if (isSame) {
      this.slice.set({ question: { ...question, changes } });
      return;
    }
    this.slice.set({ question: { changes, uses: undefined, isWriting: false } });
    this.slice.say(marketTexts.termsChanged(changes.length));
    void this.lookForUses(changes);
  }

  /** "Keep the old for now": the next refresh that the user starts asks again. */
  keepOld(): void {
    for (const change of this.slice.getState().question?.changes ?? []) this.left.add(markOf(change));
    this.slice.set({ question: undefined });
    this.slice.say(marketTexts.termsKept);
  }

  async take(): Promise<void> {
    const { question } = this.slice.getState();
    if (!question || question.isWriting) return;
    this.slice.set({ question: { ...question, isWriting: true }, notice: undefined });
    try {
      const { takeTerms } = await import('../../actions/takeTerms');
      await takeTerms(question.changes);
      this.slice.set({ question: undefined });
      this.slice.notify({ intent: 'info', sentence: marketTexts.termsTaken(question.changes.length) });
    } catch (error) {
      this.slice.set({ question: { ...question, isWriting: false } });
      this.slice.notify(noticeOf(error, false, marketTexts.termsNotTaken));
    }
  }

  private async lookForUses(changes: readonly TermChange[]): Promise<void> {
    const uses = await import('../../actions/lookForUses')
      .then((action) => action.lookForUses(changes))
      .catch(() => 'failed' as const);
    const { question } = this.slice.getState();
    if (question && marksOf(question.changes) === marksOf(changes)) {
      this.slice.set({ question: { ...question, uses } });
    }
  }
}

function markOf({ key, fields }: TermChange): string {
  return JSON.stringify([key, fields.map(({ field, is }) => [field, is])]);
}

function marksOf(changes: readonly TermChange[]): string {
  return changes.map(markOf).join();
}
