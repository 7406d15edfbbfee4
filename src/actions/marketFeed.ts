import type { VenueMarket } from '../model/venueMarket';
import type { MarketSource } from './marketSource';

/** Asks one venue for these coins. Rejects with a sentence when it has no answer. */
export type ReadMarket = (
  venue: string,
  options: { readonly symbols: readonly string[]; readonly signal: AbortSignal },
) => Promise<VenueMarket>;

export interface VenueChoice {
  readonly id: string;
  readonly name: string;
}

/** A place numbers come from: the venues it knows and how to ask them. */
export interface MarketFeed {
  readonly venues: readonly VenueChoice[];
  readonly read: ReadMarket;
  /** Of the sample: the instant it shows. */
  readonly observedAt?: Date;
}

/** The adapters and the sample are large and not needed to show the pane, so they come when they are asked for. */
export async function openMarketFeed(source: MarketSource, relayOnly: boolean): Promise<MarketFeed> {
  if (source === 'sample') return (await import('./sampleFeed')).sampleFeed();
  return (await import('./liveFeed')).liveFeed(relayOnly);
}
