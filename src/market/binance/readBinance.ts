import { readPart } from '../readPart';
import type { VenueReading, VenueRows } from '../venueReading';
import { readFutures } from './readFutures';
import { readSpot } from './readSpot';

export async function readBinance(reading: VenueReading): Promise<VenueRows> {
  const [linear, inverse, spot] = await Promise.all([
    readFutures(reading, 'linear'),
    readPart(reading, 'coin-margined contracts', () => readFutures(reading, 'inverse')),
    readSpot(reading),
  ]);
  return {
    contracts: [...linear.contracts, ...(inverse?.contracts ?? [])],
    quotes: [...linear.quotes, ...(inverse?.quotes ?? []), ...spot],
  };
}
