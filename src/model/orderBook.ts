import type { Source } from './contractSpec';
import type { Decimal } from './decimal';

/** What is offered at one price. */
export interface BookLevel {
  /** Per single coin, in quote currency. */
  readonly price: Decimal;
  readonly contracts: Decimal;
}

/** One contract's open orders, each side's best price first. */
export interface OrderBook {
  /** venue:symbol */
  readonly key: string;
  readonly venue: string;
  readonly symbol: string;
  readonly bids: readonly BookLevel[];
  readonly asks: readonly BookLevel[];
  readonly observedAt: Date;
  readonly source: Source;
}
