import type { BesideQuestion } from '../../actions/holdings/besideFormula';
import { hedgeTable } from '../../actions/holdings/hedgeTable';
import { type Doubt, likeNamedCoins } from '../../actions/holdings/likeNamedCoins';
import { lookAtTable, type TableLook } from '../../actions/holdings/lookAtTable';
import type { MappedColumn } from '../../actions/holdings/mapColumns';
import { type HedgePreview, previewHedge } from '../../actions/holdings/previewHedge';
import { type Notice, venuesToAsk } from '../market/marketState';
import { noticeOf } from '../noticeOf';
import type { PaneDoor } from '../section';
import { Store } from '../store';
import { holdingsTexts } from '../texts/holdingsTexts';

export interface HedgeTableState {
  readonly look: TableLook | undefined;
  /** "" = the choices of the workbook's plan. */
  readonly venue: string;
  readonly doubts: readonly Doubt[];
  /** coin → venue:symbol */
  readonly chosen: ReadonlyMap<string, string>;
  readonly preview: HedgePreview | undefined;
  readonly notice: Notice | undefined;
}

/** What Hedge a table shows, and what its buttons do. */
export class HedgeTableStore extends Store<HedgeTableState> {
  constructor(private readonly pane: PaneDoor) {
    super({
      look: undefined,
      venue: '',
      doubts: [],
      chosen: new Map(),
      preview: undefined,
      notice: undefined,
    });
  }

  async look(): Promise<void> {
    this.set({ notice: undefined, preview: undefined });
    try {
      const look = await lookAtTable();
      const hasPlan = look.table.settings !== undefined;
      const asked = venuesToAsk(this.pane.market.getState()).find((venue) => look.venues.includes(venue));
      this.set({ look, venue: hasPlan ? '' : (asked ?? look.venues[0] ?? ''), chosen: new Map() });
      this.work();
    } catch (error) {
      this.fail(error, holdingsTexts.notRead);
    }
  }

  chooseColumn(column: MappedColumn, header: string): void {
    const { look } = this.getState();
    if (!look) return;
    this.set({ look: { ...look, columns: { ...look.columns, [column]: header } } });
    this.work();
  }

  chooseVenue(venue: string): void {
    this.set({ venue, chosen: new Map() });
    this.work();
  }

  chooseContract(coin: string, key: string): void {
    const chosen = new Map(this.getState().chosen);
    if (key === '') chosen.delete(coin);
    else chosen.set(coin, key);
    this.set({ chosen });
    this.work();
  }

  /** Coins whose contract is still open. */
  unanswered(): string[] {
    const { doubts, chosen } = this.getState();
    return doubts.flatMap(({ coin }) => (chosen.has(coin) ? [] : [coin]));
  }

  async write(): Promise<void> {
    const { look, preview } = this.getState();
    if (!look || !preview) return;
    try {
      const address = await hedgeTable(this.question(look), preview);
      this.set({ look: undefined, preview: undefined });
      this.tell({ intent: 'info', sentence: holdingsTexts.written(address) });
    } catch (error) {
      this.fail(error, holdingsTexts.notWritten);
    }
  }

  /** Doubts and preview follow from the choices. */
  private work(): void {
    const { look, venue, chosen } = this.getState();
    if (!look || look.columns.asset === '' || look.columns.quantity === '') {
      this.set({ doubts: [], preview: undefined });
      return;
    }
    const { table, columns } = look;
    const cellIn = (row: (typeof table.rows)[number], header: string): string =>
      header === '' ? '' : String(row[table.headers.indexOf(header)] ?? '').trim();
    const unnamed = table.rows.filter((row) => cellIn(row, columns.hedge) === '');
    const coins = unnamed.map((row) => cellIn(row, columns.asset).toUpperCase());
    const ofPlan = table.settings?.find(([name]) => name === 'venue')?.[1];
    const doubts = likeNamedCoins(coins, venue || String(ofPlan ?? ''), table.contracts, table.quotes);
    this.set({ doubts, chosen: new Map([...chosen].filter(([coin]) => coins.includes(coin))) });
    if (this.unanswered().length > 0) {
      this.set({ preview: undefined });
      return;
    }
    try {
      this.set({ preview: previewHedge(table, this.question(look)), notice: undefined });
    } catch (error) {
      this.set({ preview: undefined });
      this.fail(error, holdingsTexts.notWritten);
    }
  }

  private question({ table, columns }: TableLook): BesideQuestion {
    const { venue, chosen } = this.getState();
    return { table: table.name, columns, chosen, venue: venue === '' ? undefined : venue };
  }

  private fail(error: unknown, title: string): void {
    this.tell(noticeOf(error, false, title));
  }

  private tell(notice: Notice): void {
    this.set({ notice });
    this.pane.announce(notice.sentence);
  }
}
