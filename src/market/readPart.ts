import { HedgeError } from '../model/hedgeError';
import type { VenueReading } from './venueReading';

/**
 * What the venue can be used without, however many requests it takes: a failure becomes one problem that says what
 * is missing.
 */
export async function readPart<T>(
  reading: VenueReading,
  what: string,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof HedgeError)) throw error;
    reading.problems.push({
      venue: reading.venue.id,
      sentence: `${reading.venue.name} gave no ${what}: ${error.message}`,
    });
    return undefined;
  }
}
