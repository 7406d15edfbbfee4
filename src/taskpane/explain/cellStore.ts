import { type CellExplanation, explainCell } from '../../actions/explain/explainCell';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { followSelection } from '../../actions/explain/followSelection';
import { type ShownCell, showCell } from '../../actions/explain/showCell';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import { Store } from '../store';
import { explainTexts } from '../texts/explainTexts';

export interface CellState {
  readonly explanation: CellExplanation | undefined;
  readonly notice: Notice | undefined;
}

/** What is told of the selected cell; it follows the selection while it is shown. */
export class CellStore extends Store<CellState> {
  private isReading = false;
  private isMoved = false;

  constructor(private readonly announce: (sentence: string) => void) {
    super({ explanation: undefined, notice: undefined });
  }

  /** Reads now and whenever another cell is selected, until the function that it answers is called. */
  follow(reference: readonly FunctionReference[]): () => void {
    const read = (): void => void this.read(reference);
    read();
    // An Excel that tells of no selection still has the button.
    const watching = followSelection(read).catch(() => undefined);
    return () => void watching.then((stop) => stop?.()).catch(() => undefined);
  }

  /** Selections come faster than Excel answers: only the last one is read. */
  async read(reference: readonly FunctionReference[]): Promise<void> {
    this.isMoved = true;
    if (this.isReading) return;
    this.isReading = true;
    try {
      while (this.isMoved) {
        this.isMoved = false;
        this.set({ explanation: await explainCell(reference, explainTexts.number), notice: undefined });
      }
    } catch (error) {
      this.fail(error, explainTexts.notRead);
    } finally {
      this.isReading = false;
    }
  }

  async show(cell: ShownCell): Promise<void> {
    try {
      await showCell(cell);
    } catch (error) {
      this.fail(error, explainTexts.notRead);
    }
  }

  private fail(error: unknown, title: string): void {
    const notice = noticeOf(error, false, title);
    this.set({ explanation: undefined, notice });
    this.announce(notice.sentence);
  }
}
