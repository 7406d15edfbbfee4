import type { VenueQuestion } from '../http';
import { PRICES } from '../venue';
import type { VenueReading } from '../venueReading';

const WINDOW_MILLISECONDS = PRICES * 1000;

/**
 * The coin-margined and spot interfaces refuse a question without its time. It is cut to the seconds for which a
 * price may be shared, so that readers of one moment ask the same and the relay asks once for all of them.
 */
export function timestamped({ observedAt }: VenueReading): VenueQuestion {
  const time = Math.floor(observedAt.getTime() / WINDOW_MILLISECONDS) * WINDOW_MILLISECONDS;
  return { query: { timestamp: String(time) } };
}
