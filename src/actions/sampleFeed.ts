import sample from '../../assets/sample-market.json';
import { parseSnapshot } from '../market/snapshot';
import { isVenueId, VENUES } from '../market/venues';
import { HedgeError } from '../model/hedgeError';
import type { MarketFeed } from './marketFeed';

/** The dated snapshot that comes with the add-in: works offline, and is never live. */
export function sampleFeed(): MarketFeed {
  const markets = parseSnapshot(sample);
  const instants = markets.map(({ observedAt }) => observedAt.getTime());
  return {
    venues: markets.map(({ venue }) => ({ id: venue, name: nameOf(venue) })),
    ...(instants.length > 0 && { observedAt: new Date(Math.min(...instants)) }),
    read: (venue, { symbols, signal }) => {
      signal.throwIfAborted();
      const market = markets.find((each) => each.venue === venue);
      if (!market) throw new HedgeError('notAvailable', `the sample data has no venue ${venue}`);
      const wanted = ({ base }: { base: string }) => symbols?.includes(base) ?? true;
      return Promise.resolve({
        ...market,
        contracts: market.contracts.filter(wanted),
        quotes: market.quotes.filter(wanted),
      });
    },
  };
}

function nameOf(venue: string): string {
  return isVenueId(venue) ? VENUES[venue].name : venue;
}
