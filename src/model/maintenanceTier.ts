import type { Decimal } from './decimal';

/** One step of a contract's maintenance margin: from a notional of `floor` on, notional × rate − amount. */
export interface MaintenanceTier {
  /** The contract's: venue:symbol. */
  readonly key: string;
  /** Quote currency; for an inverse contract, the coin. */
  readonly floor: Decimal;
  /** Fraction of the notional. */
  readonly rate: Decimal;
  /** Deduction that joins the steps, in the currency of the floor, where the venue publishes it. */
  readonly amount?: Decimal;
}
