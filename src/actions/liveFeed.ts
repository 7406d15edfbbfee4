import { createHttp } from '../market/http';
import { KeptAnswers } from '../market/keptAnswers';
import { readVenue } from '../market/readVenue';
import type { Venue } from '../market/venue';
import { VENUES } from '../market/venues';
import type { MarketFeed } from './marketFeed';

/** The venues themselves: directly where they let a browser in, else through the relay. */
export function liveFeed(relayOnly: boolean): MarketFeed {
  const http = createHttp({ route: relayOnly ? 'relay' : 'auto' });
  const kept = new KeptAnswers();
  return {
    venues: Object.values<Venue>(VENUES).map(({ id, name, startsOff }) => ({
      id,
      name,
      ...(startsOff && { startsOff }),
    })),
    read: (venue, { symbols, signal, mayBeKept }) => {
      if (mayBeKept !== true) kept.forget(venue);
      return readVenue(venue, { http, kept, now: () => new Date(), symbols, signal });
    },
  };
}
