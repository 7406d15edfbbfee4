import { HedgeError } from '../model/hedgeError';
import { isVenueId, VENUES, VENUE_IDS } from './venues';

/** Why a venue is not asked for something, and who could be. */
export function otherVenues(venue: string, what: string, adapters: object): HedgeError {
  const name = isVenueId(venue) ? VENUES[venue].name : venue;
  const others = VENUE_IDS.filter((id) => Object.hasOwn(adapters, id)).map((id) => VENUES[id].name);
  return new HedgeError(
    'notAvailable',
    `${name} publishes no ${what} that Hedgerow can read; choose another venue, such as ${others.join(', ')}`,
  );
}
