import type { VenueMarket } from '../model/venueMarket';

/** Asks one venue for these coins, or for all it has. Rejects with a sentence when it has no answer. */
export type ReadMarket = (
  venue: string,
  options: {
    readonly symbols: readonly string[] | undefined;
    readonly signal: AbortSignal;
    /** Contract terms of a few minutes ago will do; they keep the instant they were asked for. */
    readonly mayBeKept?: boolean | undefined;
  },
) => Promise<VenueMarket>;

export interface VenueChoice {
  readonly id: string;
  readonly name: string;
  /** Asked only when the user chose it by name. */
  readonly startsOff?: true;
}

/** A place numbers come from: the venues it knows and how to ask them. */
export interface MarketFeed {
  readonly venues: readonly VenueChoice[];
  readonly read: ReadMarket;
  /** Of the sample: the instant it shows. */
  readonly observedAt?: Date;
}
