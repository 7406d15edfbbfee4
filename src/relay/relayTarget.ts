import type { Venue, VenueEndpoint } from '../market/venue';
import { VENUE_IDS, VENUES, isVenueId } from '../market/venues';

export interface RelayTarget {
  readonly venue: Venue;
  readonly endpoint: VenueEndpoint;
  /** "" or "?symbol=BTCUSDT", always spelled the same way for the same question. */
  readonly query: string;
  /** What is posted: the listed type and nothing else, whatever the client wrote around it. */
  readonly question?: string;
}

/** A client's request as far as the relay looks at it. */
export interface RelayQuestion {
  readonly address: URL;
  /** The body of a POST; undefined when it is too long. */
  readonly body?: string | undefined;
  readonly method: string;
}

/** Symbols as venues spell them; nothing that could lead elsewhere. */
const QUERY_VALUE = /^[A-Za-z0-9._-]{1,40}$/;
/** A venue's own bookmark to its next page, such as first=BTCUSDT&last=ETHUSDT; it is encoded on its way out. */
const CURSOR_VALUE = /^[A-Za-z0-9._=&:%+-]{1,200}$/;

function queryOf(endpoint: VenueEndpoint, search: URLSearchParams): string | undefined {
  const entries = [...search.entries()];
  const listed = entries.every(
    ([key, value]) =>
      endpoint.query.includes(key) && (key === 'cursor' ? CURSOR_VALUE : QUERY_VALUE).test(value),
  );
  const distinct = new Set(entries.map(([key]) => key)).size === entries.length;
  if (!listed || !distinct) return undefined;
  const text = new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString();
  return text === '' ? '' : `?${text}`;
}

/** The type that a posted body asks for; undefined when it is anything but {"type":"…"} of a listed type. */
function typeOf(endpoint: VenueEndpoint, body: string | undefined): string | undefined {
  let fields: unknown;
  try {
    fields = JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || !('type' in fields)) return undefined;
  const alone = Object.keys(fields).length === 1;
  return alone ? endpoint.bodyTypes?.find((type) => type === fields.type) : undefined;
}

/**
 * The one listed request that a relay address stands for, or a sentence why there is none. The path is compared as
 * it was sent: an encoded, doubled or dotted spelling of a listed path is another path.
 */
export function relayTarget({ address, method, body }: RelayQuestion): RelayTarget | string {
  const [, root, venueId = '', ...rest] = address.pathname.split('/');
  if (root !== 'relay') return 'There is nothing at this address.';
  if (!isVenueId(venueId)) return `The relay knows no such venue; it knows ${VENUE_IDS.join(', ')}.`;
  const venue: Venue = VENUES[venueId];
  const path = `/${rest.join('/')}`;
  const endpoint = Object.values(venue.endpoints).find(
    (listed) => listed.path === path && listed.method === method,
  );
  if (endpoint === undefined) return `The relay does not pass on this path of ${venue.name}.`;
  const query = queryOf(endpoint, address.searchParams);
  if (query !== undefined) {
    if (endpoint.method === 'GET') return { venue, endpoint, query };
    const type = typeOf(endpoint, body);
    if (type !== undefined) return { venue, endpoint, query, question: JSON.stringify({ type }) };
    const types = (endpoint.bodyTypes ?? []).join(', ');
    return `The relay posts to this path of ${venue.name} only a type of ${types} and nothing beside it.`;
  }
  const keys = endpoint.query.length === 0 ? 'no query' : `only the query key ${endpoint.query.join(', ')}`;
  return `The relay passes on ${keys} with this path of ${venue.name}.`;
}
