import type { HedgeAlert } from '../../hedging/monitoring/hedgeAlert';
import type { HedgeBook, LostBook } from '../../workbook/hedges/hedgeBook';
import type { HedgeRow } from '../../workbook/hedges/hedgeRow';
import type { PlanLine } from '../planLine';
import type { BookMarket } from './bookMarket';
import type { KeyDrift } from './drift';

/** An open hedge and what the workbook's prices say of it. */
export type OpenHedge = HedgeRow & {
  readonly markPrice: number | undefined;
  readonly spotPrice: number | undefined;
  /** Quote currency, as HEDGE.NETPNL counts it. */
  readonly netPnl: number | undefined;
  readonly alert: HedgeAlert | undefined;
};

/** The hedges of one plan at one moment, and what actions on them need to know. */
export interface PlanHedges {
  readonly planNumber: number;
  readonly hedgesSheet: string;
  /** What needs a look comes first. */
  readonly open: readonly OpenHedge[];
  /** The lines of PLAN without its total; undefined while its cell shows an error. */
  readonly lines: readonly PlanLine[] | undefined;
  readonly drift: readonly KeyDrift[];
  /** Contracts for which the plan shows an error instead of a count. */
  readonly unjudged: readonly string[];
  readonly market: BookMarket;
  readonly inputs: HedgeBook['inputs'];
}

export type { LostBook };

export function isLost(hedges: PlanHedges | LostBook): hedges is LostBook {
  return 'failure' in hedges;
}

/** Excel compares without regard to case, and so do the formulas of the sheet. */
export function isOpen({ status }: HedgeRow): boolean {
  return status.toLowerCase() === 'open';
}
