/** One request that the product may make of a venue. */
export interface VenueEndpoint {
  readonly venue: string;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  /** Unique within its venue, so /relay/<venue>/<path> also names the host. A segment in braces is the question's. */
  readonly path: string;
  /** Query keys that may be sent. */
  readonly query: readonly string[];
  /** What a POST may ask for: the values of `type` in its body. */
  readonly bodyTypes?: readonly string[];
  /** What may stand beside the type, for types that need more: "coin", or "req.coin" where it lies deeper. */
  readonly bodyFields?: Readonly<Record<string, readonly string[]>>;
  readonly cacheSeconds: number;
}

/** A venue whose own feed is not read has no hosts and no endpoints: its contracts come with the add-in. */
export interface Venue {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly endpoints: Readonly<Record<string, VenueEndpoint>>;
  /** Asked only when the user chose it by name. */
  readonly startsOff?: true;
}

/** Seconds an answer may be shared: prices move, contract terms hardly do. */
export const PRICES = 2;
export const INSTRUMENTS = 600;
/** Days that are over do not change; one that has just ended is asked for anew, because the question names its end. */
export const DAYS = 600;

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

/** What a question puts into a body or a path, by name. */
export type QuestionFields = Readonly<Record<string, string | number>>;

/** The path as it is asked: /kline/{symbol} with BTC_USDT in its place. */
export function pathOf({ path }: Pick<VenueEndpoint, 'path'>, segments: QuestionFields = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(segments[name] ?? ''));
}

/** The body of a POST: its type, and beside it the fields; one called "req.coin" lies inside "req". */
export function questionBody(type: string | undefined, fields: QuestionFields = {}): string {
  const body: Record<string, unknown> = { type };
  for (const [name, value] of Object.entries(fields)) {
    const [outer = '', inner] = name.split('.');
    const within = body[outer];
    body[outer] = inner === undefined ? value : { ...(typeof within === 'object' && within), [inner]: value };
  }
  return JSON.stringify(body);
}
