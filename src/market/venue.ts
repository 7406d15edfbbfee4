/** One request that the product may make of a venue. */
export interface VenueEndpoint {
  readonly venue: string;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  /** Unique within its venue, so /relay/<venue>/<path> also names the host. */
  readonly path: string;
  /** Query keys that may be sent. */
  readonly query: readonly string[];
  /** What a POST may ask for: the values of `type` in its body. */
  readonly bodyTypes?: readonly string[];
  readonly cacheSeconds: number;
}

export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly endpoints: Readonly<Record<string, VenueEndpoint>>;
}

/** Seconds an answer may be shared: prices move, contract terms hardly do. */
export const PRICES = 2;
export const INSTRUMENTS = 600;

/** The GET endpoints of one host. */
export function endpointsAt(venue: string, host: string) {
  return (path: string, cacheSeconds: number, query: readonly string[] = []): VenueEndpoint => ({
    venue,
    method: 'GET',
    host,
    path,
    query,
    cacheSeconds,
  });
}
