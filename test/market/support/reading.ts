import type { VenueReading } from '../../../src/market/venueReading';
import { VENUES, type VenueId } from '../../../src/market/venues';

const OBSERVED_AT = new Date('2026-11-02T08:00:01Z');

/** What an adapter's endpoint file is handed, for tests of one answer without any request. */
export function reading(venue: VenueId): VenueReading {
  return {
    venue: VENUES[venue],
    http: {
      get: () => {
        throw new Error('this test asks for nothing');
      },
    },
    observedAt: OBSERVED_AT,
    problems: [],
    wantsCoin: () => true,
  };
}
