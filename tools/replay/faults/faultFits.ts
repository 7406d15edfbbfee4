import type { VenueEndpoint } from '../../../src/market/venue';
import { VENUES, isVenueId } from '../../../src/market/venues';
import type { ReplayRequest } from '../matchRecording';
import type { Fault } from './faultKinds';

const ENDPOINTS: readonly VenueEndpoint[] = Object.values(VENUES).flatMap((venue) =>
  Object.values<VenueEndpoint>(venue.endpoints),
);

/** The endpoint of the product's list that a request is for. */
export function endpointOf({ host, path, method }: ReplayRequest): VenueEndpoint | undefined {
  return ENDPOINTS.find((each) => each.host === host && each.path === path && each.method === method);
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
  const [first = '', ...rest] = where.split('*');
  const address = addressOf(request);
  let at = address.indexOf(first);
  if (at < 0) return false;
  at += first.length;
  for (const part of rest) {
    const found = address.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
