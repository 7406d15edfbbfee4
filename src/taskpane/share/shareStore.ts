import { buildCopy, type Copy, type Flavour } from '../../actions/share/buildCopy';
import { openCopy } from '../../actions/share/openCopy';
import { shareSource, type ShareSource } from '../../actions/share/shareSource';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { shareTexts } from '../texts/shareTexts';

export interface ShareState {
  readonly flavour: Flavour;
  readonly isReading: boolean;
  /** Undefined until the workbook has been read. */
  readonly source: ShareSource | undefined;
  readonly copy: Copy | undefined;
  /** What was pressed is done: what comes next takes the focus, once. */
  readonly wantsFocus: boolean;
  readonly notice: Notice | undefined;
}

/** What the section Share shows, and what its buttons do. */
export class ShareStore extends Store<ShareState> {
  constructor(
    private readonly pane: Pick<PaneDoor, 'announce'>,
    private readonly now: () => Date,
  ) {
    super({
      flavour: 'values',
      isReading: false,
      source: undefined,
      copy: undefined,
      wantsFocus: false,
      notice: undefined,
    });
  }

  choose(flavour: Flavour): void {
    this.set({ flavour, copy: undefined, notice: undefined });
  }

  /** Looks through the workbook as it is now. */
  async read(): Promise<void> {
    if (this.getState().isReading) return;
    this.set({ isReading: true, copy: undefined, notice: undefined });
    try {
      this.set({ source: await shareSource(this.now()) });
    } catch (error) {
      // What was read before may be old by now.
      this.set({ source: undefined });
      this.fail(error, shareTexts.notRead);
    } finally {
      this.set({ isReading: false });
    }
  }

  /** Whether the chosen copy can be built from what was read. */
  canBuild(): boolean {
    const { source, flavour, isReading } = this.getState();
    if (!source || isReading) return false;
    return flavour !== 'values' || source.inspection.troubles.length === 0;
  }

  /** Reads the workbook once more, so that nothing old goes out, and builds the copy. */
  async build(): Promise<void> {
    if (!this.canBuild()) return;
    this.pane.announce(shareTexts.building);
    await this.read();
    const { source, flavour } = this.getState();
    if (!source || !this.canBuild()) return;
    try {
      const copy = buildCopy(source, flavour, this.now());
      this.set({ copy, wantsFocus: true });
      this.pane.announce(shareTexts.built(copy.fileName, copy.bytes.length));
    } catch (error) {
      this.fail(error, shareTexts.notBuilt);
    }
  }

  async openIt(): Promise<void> {
    const { copy } = this.getState();
    if (!copy) return;
    try {
      await openCopy(copy);
      this.set({ notice: { intent: 'info', sentence: shareTexts.opened } });
      this.pane.announce(shareTexts.opened);
    } catch (error) {
      this.fail(error, shareTexts.notOpened);
    }
  }

  private fail(error: unknown, title: string): void {
    const notice = noticeOf(error, false, title);
    this.set({ notice });
    this.pane.announce(notice.sentence);
  }
}
