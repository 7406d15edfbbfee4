import { HedgeError } from '../model/hedgeError';
import { quoted } from './venueComplaint';
import type { VenueReading } from './venueReading';

/** An answer that names another contract than the one asked for is not an answer. */
export function requireSymbol(reading: VenueReading, what: string, asked: string, answered: string): void {
  if (answered === asked) return;
  throw new HedgeError(
    'notAvailable',
    `${reading.venue.name} was asked for the ${what} and sent those of ${quoted(answered)}; press Refresh again`,
  );
}
