import { composeFormula, type Composed } from '../../actions/explain/composeFormula';
import type { FunctionReference } from '../../actions/explain/functionReference';
import { insertAtCell } from '../../actions/explain/insertAtCell';
import { type TableChoice, tableChoices } from '../../actions/explain/tableChoices';
import type { Notice } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import { Store } from '../store';
import { explainTexts } from '../texts/explainTexts';
import { numberSigns } from '../locale/numberSigns';

export interface FinderState {
  readonly query: string;
  readonly chosen: FunctionReference | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly tables: readonly TableChoice[];
  readonly isInserting: boolean;
  /** The cell that holds something, while the user is asked. */
  readonly asks: { readonly address: string; readonly holds: string } | undefined;
  readonly inserted: string | undefined;
  readonly notice: Notice | undefined;
}

const FORM = { fields: {}, asks: undefined, inserted: undefined, notice: undefined } as const;

/** What is searched, the function that is open, and the form that inserts it. */
export class FinderStore extends Store<FinderState> {
  constructor(private readonly announce: (sentence: string) => void) {
    super({ query: '', chosen: undefined, tables: [], isInserting: false, ...FORM });
  }

  search(query: string): void {
    this.set({ query });
  }

  open(chosen: FunctionReference | undefined): void {
    this.set({ chosen, ...FORM });
    if (chosen) void this.readTables();
  }

  fill(name: string, text: string): void {
    this.set({ fields: { ...this.getState().fields, [name]: text }, asks: undefined, inserted: undefined });
  }

  composed(): Composed | undefined {
    const { chosen, fields } = this.getState();
    return chosen && composeFormula(chosen, fields, numberSigns());
  }

  keep(): void {
    this.set({ asks: undefined });
  }

  /** `agreed`: the cell that the user lets be overwritten. */
  async insert(agreed?: string): Promise<void> {
    const composed = this.composed();
    if (!composed || this.getState().isInserting) return;
    if (composed.missing.length > 0 || composed.unclear.length > 0) return;
    this.set({ isInserting: true, asks: undefined, inserted: undefined, notice: undefined });
    try {
      const { address, ...insertion } = await insertAtCell(composed.formula, agreed);
      if (insertion.inserted) this.set({ inserted: address });
      else this.set({ asks: { address, holds: insertion.holds } });
      this.announce(
        insertion.inserted ? explainTexts.inserted(address) : explainTexts.holds(address, insertion.holds),
      );
    } catch (error) {
      const notice = noticeOf(error, false, explainTexts.notInserted);
      this.set({ notice });
      this.announce(notice.sentence);
    } finally {
      this.set({ isInserting: false });
    }
  }

  /** Without them the fields can still be typed. */
  private async readTables(): Promise<void> {
    try {
      this.set({ tables: await tableChoices() });
    } catch {
      this.set({ tables: [] });
    }
  }
}
