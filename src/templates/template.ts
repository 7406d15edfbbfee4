import type { ContractSpec } from '../model/contractSpec';
import type { Quote } from '../model/quote';
import type { Rounding } from '../model/rounding';

/** One row of the Holdings table. */
export interface Holding {
  readonly asset: string;
  /** Coins; what is owed, or still to be bought, is negative. */
  readonly quantity: number;
  /** Quote currency per coin; absent when it is not known. */
  readonly averageCost?: number;
  /** Share to hedge; the plan's own when absent. */
  readonly hedgeRatio?: number;
  /** Move of the coin for a move of 1 of the hedge; 1 when absent. */
  readonly beta?: number;
  /** venue:symbol; absent: the coin's own perpetual at the plan's venue. */
  readonly hedge?: string;
}

/** The choices that every plan has, by the names that PLAN knows them by. */
export interface PlanChoices {
  readonly venue: string;
  readonly hedgeRatio: number;
  readonly horizonDays: number;
  readonly leverage: number;
  /** Quote currency; absent: the initial margin. */
  readonly collateral?: number;
  readonly rounding: Rounding;
  readonly marginMode: 'isolated' | 'cross';
  readonly feeSide: 'taker' | 'maker';
}

/** Prices and terms that a plan can be worked out with. */
export interface PlanMarket {
  readonly contracts: readonly ContractSpec[];
  readonly quotes: readonly Quote[];
}

/** What a guide prints and where the plan shows it. */
export interface GuideStep {
  readonly says: string;
  readonly prints: number;
  /** A formula over the plan's own cells. */
  readonly cell: StepCell;
  readonly numberFormat: string;
}

/** A figure of the plan: a column of PLAN in the total or in a holding's row (from 0), or summed over all holdings. */
export interface StepCell {
  readonly column: string;
  readonly row: number | 'total' | 'sum';
  /** Only rows hedged with this symbol are summed. */
  readonly symbol?: string;
}

/** Perpetuals of other coins, each with its share; or the coin's own future that expires first after the horizon. */
export type HedgesWith =
  | { readonly kind: 'proxies'; readonly shares: Readonly<Record<string, number>> }
  | { readonly kind: 'dated' };

/** A planning workbook by example: a guide's own case, with its numbers. */
export interface Template {
  readonly id: string;
  readonly title: string;
  /** One line: what it is for. */
  readonly summary: string;
  /** The same two, over holdings of one's own. */
  readonly own: { readonly title: string; readonly summary: string };
  readonly guide: { readonly number: number; readonly title: string; readonly part: string };
  readonly holdings: readonly Holding[];
  readonly choices: PlanChoices;
  readonly market: PlanMarket;
  readonly steps: readonly GuideStep[];
  /** What to do with it, paragraph by paragraph. */
  readonly advice: readonly string[];
  /** What is to be said of the guide's own numbers. */
  readonly remarks?: readonly string[];
  /** What other holdings are hedged with; absent: each coin's own perpetual. */
  readonly hedgesWith?: HedgesWith;
}
