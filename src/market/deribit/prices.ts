import type { Decimal } from '../../model/decimal';

/** What either price endpoint tells of an instrument. */
export interface Prices {
  readonly bid: Decimal | undefined;
  readonly ask: Decimal | undefined;
  readonly last: Decimal | undefined;
  readonly mark: Decimal | undefined;
  readonly index: Decimal | undefined;
  /** Coins. */
  readonly volume: Decimal | undefined;
  /** Dollars or coins, as an order counts them. */
  readonly openInterest: Decimal | undefined;
  /** Of eight hours. */
  readonly funding: Decimal | undefined;
}
