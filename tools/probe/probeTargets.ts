import { INSTRUMENTS, questionBody, type Venue, type VenueEndpoint } from '../../src/market/venue';

/** One request that tells whether a host lets browsers in. */
export interface ProbeTarget {
  readonly venue: string;
  readonly host: string;
  readonly method: VenueEndpoint['method'];
  /** Path and query. */
  readonly address: string;
  readonly body?: string;
}

/** Values for the keys without which venues answer with an error. */
function usualQuery(now: number): Readonly<Record<string, string>> {
  return {
    category: 'linear',
    currency: 'BTC',
    instType: 'SWAP',
    kind: 'future',
    timestamp: String(now),
  };
}

/**
 * Prices are shorter than terms. What takes fewest keys beyond the usual ones is least likely to miss one; a path with
 * braces always wants a symbol.
 */
function cheapest(
  endpoints: readonly VenueEndpoint[],
  usual: Readonly<Record<string, string>>,
): VenueEndpoint | undefined {
  const missing = ({ query }: VenueEndpoint): number => query.filter((key) => !(key in usual)).length;
  const whole = endpoints
    .filter(({ path }) => !path.includes('{'))
    .toSorted((a, b) => missing(a) - missing(b));
  return whole.find(({ cacheSeconds }) => cacheSeconds < INSTRUMENTS) ?? whole[0];
}

function targetAt(venue: Venue, host: string, now: number): ProbeTarget[] {
  const usual = usualQuery(now);
  const endpoint = cheapest(
    Object.values(venue.endpoints).filter((each) => each.host === host),
    usual,
  );
  if (endpoint === undefined) return [];
  const query = new URLSearchParams(Object.entries(usual).filter(([key]) => endpoint.query.includes(key)));
  return [
    {
      venue: venue.id,
      host,
      method: endpoint.method,
      address: `${endpoint.path}${query.size === 0 ? '' : '?'}${query.toString()}`,
      ...(endpoint.method === 'POST' && { body: questionBody(endpoint.bodyTypes?.[0]) }),
    },
  ];
}

/** One for each host; none for a venue that publishes no feed. */
export function probeTargets(venues: readonly Venue[], now: number): ProbeTarget[] {
  return venues.flatMap((venue) => venue.hosts.flatMap((host) => targetAt(venue, host, now)));
}
