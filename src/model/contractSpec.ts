import type { Payoff } from './contractTerms';
import type { Decimal } from './decimal';

/** How a number reached the workbook; static terms come with the add-in. */
export const SOURCES = ['direct', 'relay', 'sample', 'static'] as const;
export type Source = (typeof SOURCES)[number];

export const CONTRACT_KINDS = ['perpetual', 'dated'] as const;
export type ContractKind = (typeof CONTRACT_KINDS)[number];

/** A venue's contract in the field's terms. A field the venue does not publish is absent, never 0. */
export interface ContractSpec {
  /** venue:symbol */
  readonly key: string;
  readonly venue: string;
  /** As the venue spells it. */
  readonly symbol: string;
  /** Unscaled coin: BTC for XBT, PEPE for 1000PEPE. */
  readonly base: string;
  /** 1000 for 1000PEPE; contractSize and tickSize already count single coins. */
  readonly baseScale?: Decimal;
  readonly quote: string;
  readonly settle: string;
  readonly kind: ContractKind;
  readonly expiresAt?: Date;
  readonly contractSize?: Decimal;
  readonly payoff: Payoff;
  readonly lotSize?: Decimal;
  readonly minContracts?: Decimal;
  readonly minNotional?: Decimal;
  readonly settlePrice?: Decimal;
  readonly tickSize?: Decimal;
  readonly takerFeeRate?: Decimal;
  readonly makerFeeRate?: Decimal;
  readonly maxLeverage?: Decimal;
  readonly maintenanceMarginRate?: Decimal;
  readonly fundingIntervalHours?: Decimal;
  /** Open for trading. */
  readonly active: boolean;
  readonly observedAt: Date;
  readonly source: Source;
  /** What the user must know of the row, as a sentence without its capital and full stop. */
  readonly note?: string;
}
