import type { VenueEndpoint } from '../../../src/market/venue';
import { VENUES, isVenueId } from '../../../src/market/venues';
import type { ReplayRequest } from '../matchRecording';
import type { Fault } from './faultKinds';

const ENDPOINTS: readonly VenueEndpoint[] = Object.values(VENUES).flatMap((venue) =>
  Object.values<VenueEndpoint>(venue.endpoints),
);

/** Where an address must be over. */
const END = '$';

/** The endpoint of the product's list that a request is for. */
export function endpointOf({ host, path, method }: ReplayRequest): VenueEndpoint | undefined {
  const fits = (listed: string): boolean => {
    const [wanted, given] = [listed.split('/'), path.split('/')];
    return (
      wanted.length === given.length &&
      wanted.every((segment, at) => segment === given[at] || segment.startsWith('{'))
    );
  };
  return ENDPOINTS.find((each) => each.host === host && each.method === method && fits(each.path));
}

/** host/path?query as a person would write it. */
function addressOf({ host, path, query }: ReplayRequest): string {
  const search = [...query].map(([key, value]) => `${key}=${value}`).join('&');
  return `${host}${path}${search === '' ? '' : `?${search}`}`;
}

/** Whether a request is one that the fault is to disturb. */
export function faultFits({ where }: Fault, request: ReplayRequest): boolean {
  if (where === undefined) return true;
  if (isVenueId(where)) {
    const hosts: readonly string[] = VENUES[where].hosts;
    return hosts.includes(request.host);
  }
  const isWhole = where.endsWith(END);
  const parts = (isWhole ? where.slice(0, -END.length) : where).split('*');
  const address = addressOf(request);
  const [last = ''] = parts.slice(-1);
  let at = 0;
  for (const part of parts) {
    const found = isWhole && part === last ? address.lastIndexOf(part) : address.indexOf(part, at);
    if (found < at) return false;
    at = found + part.length;
  }
  return !isWhole || at === address.length;
}
