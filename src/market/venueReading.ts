import type { MarketProblem, VenueMarket } from '../model/venueMarket';
import type { VenueHttp } from './http';
import type { Venue } from './venue';

/** What one reading of one venue works with, and where its adapters leave what they could not use. */
export interface VenueReading {
  readonly venue: Venue;
  readonly http: VenueHttp;
  readonly observedAt: Date;
  readonly problems: MarketProblem[];
  readonly wantsCoin: (coin: string) => boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told when an answer is of no use, so that it is not kept for the next reading. */
  readonly distrust?: (() => void) | undefined;
}

/** What an adapter answers; the venue, the instant and the problems are the reading's. */
export type VenueRows = Pick<VenueMarket, 'contracts' | 'quotes' | 'tiers'>;
