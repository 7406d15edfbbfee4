import { sampleFeed } from '../../src/actions/sampleFeed';
import type { ReadPlanVenue } from '../../src/actions/ownHoldings/planMarket';

/** The dated snapshot that comes with the add-in. */
export function sampleVenues(): ReadPlanVenue {
  const { venues, read } = sampleFeed();
  return (venue, symbols) => {
    if (!venues.some(({ id }) => id === venue))
      throw new Error(
        `The sample data has no venue ${venue}, only ${venues.map(({ id }) => id).join(', ')}. Take one of these, or --source live.`,
      );
    return read(venue, { symbols, signal: new AbortController().signal });
  };
}
