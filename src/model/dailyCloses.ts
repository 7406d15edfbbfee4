import type { Source } from './contractSpec';
import type { Decimal } from './decimal';

/** The last price of one finished day. */
export interface DailyClose {
  /** UTC midnight at which the day began. */
  readonly day: Date;
  /** Per single coin, in quote currency. */
  readonly close: Decimal;
}

/** One contract's closes, oldest first. A day that the venue does not give is not there. */
export interface DailyCloses {
  /** venue:symbol */
  readonly key: string;
  readonly venue: string;
  readonly symbol: string;
  /** Unscaled coin, as in ContractSpec. */
  readonly base: string;
  readonly quote: string;
  readonly closes: readonly DailyClose[];
  readonly observedAt: Date;
  readonly source: Source;
}
