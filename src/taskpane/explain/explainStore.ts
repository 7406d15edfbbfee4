import { type FunctionReference, loadReference } from '../../actions/explain/functionReference';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { CellStore } from './cellStore';
import { DoctorStore } from './doctorStore';
import { FinderStore } from './finderStore';

export type ExplainPart = 'cell' | 'functions' | 'doctor';

export interface ExplainState {
  readonly part: ExplainPart;
  /** Undefined until it has come. */
  readonly reference: readonly FunctionReference[] | undefined;
  readonly isReferenceLost: boolean;
}

/** The section's parts, and the reference that they share. */
export class ExplainStore extends Store<ExplainState> {
  readonly cell: CellStore;
  readonly finder: FinderStore;
  readonly doctor: DoctorStore;

  constructor(
    pane: PaneDoor,
    private readonly fetch: typeof globalThis.fetch,
  ) {
    super({ part: 'cell', reference: undefined, isReferenceLost: false });
    const announce = (sentence: string): void => pane.announce(sentence);
    this.cell = new CellStore(announce);
    this.finder = new FinderStore(announce);
    this.doctor = new DoctorStore(announce);
  }

  show(part: ExplainPart): void {
    this.set({ part });
  }

  /** Once; again only when it failed. */
  async load(): Promise<void> {
    if (this.getState().reference) return;
    this.set({ isReferenceLost: false });
    try {
      this.set({ reference: await loadReference(this.fetch) });
    } catch {
      this.set({ isReferenceLost: true });
    }
  }
}
