import { recalculatedCalls, type Blocks, type NativeCase } from './recalculatedCalls';

/** The calls of all tests of a file, worked out by one start of LibreOffice, which takes seconds. */
export class OneRecalculation {
  private readonly groups: (readonly NativeCase[])[] = [];
  private blocks: readonly Blocks[] = [];

  /** Asks for some calls; the answer gives what is shown for them, once all are worked out. */
  add(cases: readonly NativeCase[]): () => Blocks {
    const group = this.groups.push(cases) - 1;
    return () => this.blocks[group] ?? [];
  }

  async workOut(): Promise<void> {
    this.blocks = await recalculatedCalls(this.groups);
  }
}
