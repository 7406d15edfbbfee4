import { readVenue } from '../../src/market/readVenue';
import type { RelayOptions } from '../../src/relay/createRelay';
import { relayedHttp } from '../market/relayedHttp';
import type { ReadPlanVenue } from '../../src/actions/ownHoldings/planMarket';

/** The venues themselves, or what stands in their place, by way of a relay in this very process. */
export function liveVenues(options: RelayOptions, now: () => Date = () => new Date()): ReadPlanVenue {
  const http = relayedHttp(options);
  return (venue, symbols) => readVenue(venue, { http, now, symbols });
}
