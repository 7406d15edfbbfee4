import { readPart } from '../readPart';
import type { VenueReading, VenueRows } from '../venueReading';
import { readBook } from './readBook';
import { readSpot } from './readSpot';

export async function readBingx(reading: VenueReading): Promise<VenueRows> {
  const [linear, inverse, spot] = await Promise.all([
    readBook(reading, 'linear'),
    // The coin-margined book may be down while the other works.
    readPart(reading, 'coin-margined contracts', () => readBook(reading, 'inverse')),
    readSpot(reading),
  ]);
  return {
    contracts: [...linear.contracts, ...(inverse?.contracts ?? [])],
    quotes: [...linear.quotes, ...(inverse?.quotes ?? []), ...spot],
  };
}
