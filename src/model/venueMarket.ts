import type { ContractSpec } from './contractSpec';
import type { MaintenanceTier } from './maintenanceTier';
import type { Quote } from './quote';

/** Something a venue said that could not be used as it stands. The sentence names the venue and the symbol. */
export interface MarketProblem {
  readonly venue: string;
  readonly symbol?: string;
  readonly sentence: string;
}

/** All that one refresh learned from one venue. */
export interface VenueMarket {
  readonly venue: string;
  readonly observedAt: Date;
  readonly contracts: readonly ContractSpec[];
  readonly quotes: readonly Quote[];
  /** Where the venue publishes them; each contract's lowest first. */
  readonly tiers?: readonly MaintenanceTier[];
  readonly problems: readonly MarketProblem[];
  /** Why rows are older than their refresh: what they hold was kept from an earlier answer. */
  readonly stale?: { readonly quotes?: string; readonly contracts?: string };
}
