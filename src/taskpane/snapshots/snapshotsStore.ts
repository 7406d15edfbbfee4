import { snapshots, type ListedSnapshot, type SnapshotList } from '../../actions/snapshots';
import { formatInstant } from '../locale/formatInstant';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { snapshotTexts } from '../texts/snapshotTexts';

export interface SnapshotsState {
  /** Undefined until it was read. */
  readonly list: SnapshotList | undefined;
  readonly isBusy: boolean;
  readonly notice: Notice | undefined;
}

/** Refreshes that are kept in the workbook. */
export class SnapshotsStore extends Store<SnapshotsState> {
  constructor(readonly pane: PaneDoor) {
    super({ list: undefined, isBusy: false, notice: undefined });
  }

  /** Reads the list anew: the workbook may have got another, and a refresh ends the way back. */
  async look(): Promise<void> {
    try {
      this.set({ list: await snapshots.list(), notice: undefined });
    } catch (error) {
      this.tell(noticeOf(error, false, snapshotTexts.failed));
    }
  }

  /** A blank name becomes the date and time. */
  keep(name: string): Promise<boolean> {
    const wanted = name.trim() || formatInstant(new Date());
    return this.act(snapshotTexts.kept(wanted), () => snapshots.keep(wanted));
  }

  use({ id, name }: ListedSnapshot): Promise<boolean> {
    return this.recall(id, snapshotTexts.used(name));
  }

  goBack({ id }: ListedSnapshot): Promise<boolean> {
    return this.recall(id, snapshotTexts.isBack);
  }

  rename({ id }: ListedSnapshot, name: string): Promise<boolean> {
    const wanted = name.trim();
    if (wanted === '') return Promise.resolve(false);
    return this.act(snapshotTexts.renamed(wanted), () => snapshots.rename(id, wanted));
  }

  delete({ id, name }: ListedSnapshot): Promise<boolean> {
    return this.act(snapshotTexts.deleted(name), () => snapshots.delete(id));
  }

  /** What refreshes by itself would soon write over it. */
  private recall(id: string, sentence: string): Promise<boolean> {
    this.pane.market.auto.stop();
    this.pane.market.cancel();
    return this.act(sentence, async () => {
      await snapshots.recall(id);
      await this.pane.market.lookAgain();
    });
  }

  /** One at a time; whether it worked. */
  private async act(sentence: string, change: () => Promise<void>): Promise<boolean> {
    if (this.getState().isBusy) return false;
    this.set({ isBusy: true, notice: undefined });
    try {
      await change();
      this.set({ list: await snapshots.list() });
      this.tell({ intent: 'info', sentence });
      return true;
    } catch (error) {
      this.tell(noticeOf(error, false, snapshotTexts.failed));
      return false;
    } finally {
      this.set({ isBusy: false });
    }
  }

  private tell(notice: Notice): void {
    this.set({ notice });
    this.pane.announce(notice.sentence);
  }
}
