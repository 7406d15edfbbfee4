import type { MarketTable } from './marketTable';
import type { WorkingSetting } from './workingSettings';

export const PLAN_COLUMNS = [
  'asset',
  'quantity',
  'price',
  'exposure',
  'beta',
  'hedgeRatio',
  'venue',
  'symbol',
  'shortContracts',
  'hedgedRatio',
  'residual',
  'entryPrice',
  'notional',
  'initialMargin',
  'liquidationPrice',
  'liquidationMove',
  'fees',
  'funding',
  'cost',
  'breakevenMove',
  'warnings',
] as const;
export type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** What is worked out between the tables and PLAN's columns, on a sheet of its own. */
export const WORKING_COLUMNS = [
  'holding',
  'hedge',
  'candidates',
  'usual',
  'contractRow',
  'contract',
  'quoteRow',
  'entryPrice',
  'spotScore',
  'spotRow',
  'spotPrice',
  'indexPrice',
  'feeRate',
  'maintenanceRate',
  'fundingRate',
  'fundingHours',
  'periods',
  'contractSize',
  'payoff',
  'lotSize',
  'settlePrice',
  'contractValue',
  'settledValue',
  'quotePerSettle',
  'lots',
  'fewestLots',
  'sound',
  'wallet',
  'margin',
  'marginInQuote',
  'weighted',
  'maintenance',
  'maintenanceUnknown',
  'liquidationMargin',
  'otherPnl',
  'fees',
  'funding',
  'cost',
  'called',
  'contractNotes',
  'spotNotes',
  'quoteNotes',
  'choiceNotes',
  'costNotes',
  'sizeNotes',
  'lost',
  'unknown',
  'currencies',
  'sample',
] as const;
export type WorkingColumn = (typeof WORKING_COLUMNS)[number];

export type HoldingColumn = 'asset' | 'quantity' | 'hedgeRatio' | 'beta' | 'hedge' | 'price';

/** A holding's line as the formulas of one sheet name its cells. */
export interface PlanLine {
  /** A cell of the holding; undefined where the holdings have no such column. */
  readonly holding: (column: HoldingColumn) => string | undefined;
  /** Where it stands among the holdings, counted from 1; "" when the line is one too many. */
  readonly place: string;
  readonly plan: (column: PlanColumn) => string;
  readonly work: (column: WorkingColumn) => string;
  /** The column of all lines. */
  readonly all: (column: WorkingColumn) => string;
  /** The cell of the line before; "" in the first. */
  readonly before: (column: WorkingColumn) => string;
  readonly setting: (name: WorkingSetting) => string;
  readonly contracts: MarketTable;
  readonly quotes: MarketTable;
}
