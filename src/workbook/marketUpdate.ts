import type { VenueMarket } from '../model/venueMarket';

/** A venue that gave no answer, and the sentence that says why. */
export interface VenueFailure {
  readonly venue: string;
  readonly sentence: string;
}

/** What one refresh learned: the answers, the failures, and the coins that were asked for. */
export interface MarketUpdate {
  readonly answers: readonly VenueMarket[];
  readonly failures: readonly VenueFailure[];
  readonly symbols: readonly string[];
}
