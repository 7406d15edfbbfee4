import type { Source } from './contractSpec';
import type { Decimal } from './decimal';

export const QUOTE_KINDS = ['spot', 'perpetual', 'dated'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Prices of one instrument at one instant, per single coin. A field the venue does not publish is absent, never 0. */
export interface Quote {
  /** venue:symbol, for spot venue:spot:symbol; made by `quoteKey` only. */
  readonly key: string;
  readonly venue: string;
  /** As the venue spells it. */
  readonly symbol: string;
  readonly kind: QuoteKind;
  /** Unscaled coin, as in ContractSpec. */
  readonly base: string;
  /** Currency of the prices. */
  readonly quote: string;
  readonly bid?: Decimal;
  readonly ask?: Decimal;
  readonly last?: Decimal;
  readonly mark?: Decimal;
  readonly index?: Decimal;
  /** Base units traded in 24 hours. */
  readonly volume24h?: Decimal;
  /** Contracts. */
  readonly openInterest?: Decimal;
  /** Fraction per interval, + = longs pay shorts. */
  readonly fundingRate?: Decimal;
  readonly nextFundingAt?: Date;
  readonly fundingIntervalHours?: Decimal;
  readonly observedAt: Date;
  readonly source: Source;
  /** What the user must know of the prices, as a sentence without its capital and full stop. */
  readonly note?: string;
}
