import type { Venue, VenueEndpoint } from '../market/venue';
import { postedQuestion } from './postedQuestion';
import { SEGMENT_VALUE, QUERY_VALUE } from './questionValues';
import { VENUE_IDS, VENUES, isVenueId } from '../market/venues';

export interface RelayTarget {
  readonly venue: Venue;
  readonly endpoint: VenueEndpoint;
  /** The endpoint's, with what was asked for in place of its braces. */
  readonly path: string;
  /** "" or "?symbol=BTCUSDT", always spelled the same way for the same question. */
  readonly query: string;
  /** What is posted: the listed type and its listed fields, whatever the client wrote around them. */
  readonly question?: string;
  /** The same for the same question asked at another time. */
  readonly subject: string;
}

/** A client's request as far as the relay looks at it. */
export interface RelayQuestion {
  readonly address: URL;
  /** The body of a POST; undefined when it is too long. */
  readonly body?: string | undefined;
  readonly method: string;
  /** The target as it was sent, where the platform tells; in `address` it is tidied up. */
  readonly sent?: string | undefined;
}

/** A venue's own bookmark to its next page, such as first=BTCUSDT&last=ETHUSDT; it is encoded on its way out. */
const CURSOR_VALUE = /^[A-Za-z0-9._=&:%+-]{1,200}$/;

function queryOf(endpoint: VenueEndpoint, search: URLSearchParams): URLSearchParams | undefined {
  const entries = [...search.entries()];
  const listed = entries.every(
    ([key, value]) =>
      endpoint.query.includes(key) && (key === 'cursor' ? CURSOR_VALUE : QUERY_VALUE).test(value),
  );
  const distinct = new Set(entries.map(([key]) => key)).size === entries.length;
  if (!listed || !distinct) return undefined;
  return new URLSearchParams(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Some venues want to be told the time in the question. */
const TIME_KEY = 'timestamp';

function subjectOf(host: string, path: string, search: URLSearchParams, question = ''): string {
  const timeless = [...search].filter(([key]) => key !== TIME_KEY);
  return `${host}${path}?${new URLSearchParams(timeless)} ${question}`;
}

/** A listed path fits the one asked for, segment by segment; what is in braces may be any symbol. */
function fits(listed: string, asked: string): boolean {
  if (!listed.includes('{')) return listed === asked;
  const given = asked.split('/');
  const wanted = listed.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, at) =>
      segment.startsWith('{') ? SEGMENT_VALUE.test(given[at] ?? '') : segment === given[at],
    )
  );
}

/**
 * The one listed request that a relay address stands for, or a sentence why there is none. The path is compared as
 * it was sent: an encoded, doubled or dotted spelling of a listed path is another path.
 */
export function relayTarget({ address, method, body, sent }: RelayQuestion): RelayTarget | string {
  const [, root, venueId = '', ...rest] = address.pathname.split('/');
  if (root !== 'relay') return 'There is nothing at this address.';
  if (sent !== undefined && sent !== `${address.pathname}${address.search}`)
    return 'The relay takes an address only in its plain spelling.';
  if (!isVenueId(venueId)) return `The relay knows no such venue; it knows ${VENUE_IDS.join(', ')}.`;
  const venue: Venue = VENUES[venueId];
  const path = `/${rest.join('/')}`;
  const endpoint = Object.values(venue.endpoints).find(
    (listed) => fits(listed.path, path) && listed.method === method,
  );
  if (endpoint === undefined) return `The relay does not pass on this path of ${venue.name}.`;
  const search = queryOf(endpoint, address.searchParams);
  if (search !== undefined) {
    const query = search.size === 0 ? '' : `?${search}`;
    const found = { venue, endpoint, path, query };
    if (endpoint.method === 'GET') return { ...found, subject: subjectOf(endpoint.host, path, search) };
    const question = postedQuestion(endpoint, body);
    if (question !== undefined)
      return { ...found, question, subject: subjectOf(endpoint.host, path, search, question) };
    const types = (endpoint.bodyTypes ?? []).join(', ');
    const fields = Object.values(endpoint.bodyFields ?? {}).flat();
    const beside =
      fields.length === 0 ? 'nothing beside it' : `beside it only ${[...new Set(fields)].join(', ')}`;
    return `The relay posts to this path of ${venue.name} only a type of ${types} and ${beside}.`;
  }
  const keys = endpoint.query.length === 0 ? 'no query' : `only the query key ${endpoint.query.join(', ')}`;
  return `The relay passes on ${keys} with this path of ${venue.name}.`;
}
