import { HedgeError } from '../../model/hedgeError';
import type { VenueReading, VenueRows } from '../venueReading';
import { readFutures } from './readFutures';
import { readSpot } from './readSpot';

/** The coin-margined book may be down while the other works. */
async function readInverse(reading: VenueReading): Promise<VenueRows> {
  try {
    return await readFutures(reading, 'inverse');
  } catch (error) {
    if (!(error instanceof HedgeError)) throw error;
    reading.problems.push({
      venue: reading.venue.id,
      sentence: `${reading.venue.name}'s coin-margined contracts are missing: ${error.message}`,
    });
    return { contracts: [], quotes: [] };
  }
}

export async function readBinance(reading: VenueReading): Promise<VenueRows> {
  const [linear, inverse, spot] = await Promise.all([
    readFutures(reading, 'linear'),
    readInverse(reading),
    readSpot(reading),
  ]);
  return {
    contracts: [...linear.contracts, ...inverse.contracts],
    quotes: [...linear.quotes, ...inverse.quotes, ...spot],
  };
}
