import { postedBody } from './postedBody';

/** One file of a replay folder: an answer that a venue once gave, and to which request. */
export interface Recording {
  readonly file: string;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  /** Segments in braces stand for anything. */
  readonly path: string;
  readonly query: ReadonlyMap<string, string>;
  /** What a POST must have as its body's `type`. */
  readonly bodyType?: string;
  /** What stands beside the type, as bodyFields writes it. */
  readonly bodyFields?: ReadonlyMap<string, string>;
  /** Milliseconds since 1970; unknown counts as the oldest. */
  readonly recordedAt: number;
}

const ENDPOINT = /^(?:(?<method>GET|POST)\s+)?(?<url>https?:\/\/\S+)(?:\s+(?<body>\{.*\}))?/;
const LEADING_DATE = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?/;
const LONG_AGO = Number.NEGATIVE_INFINITY;

function instantOf(text: unknown): number {
  if (typeof text !== 'string') return LONG_AGO;
  const milliseconds = Date.parse(LEADING_DATE.exec(text)?.[0] ?? text);
  return Number.isNaN(milliseconds) ? LONG_AGO : milliseconds;
}

/** An entry of index.json; undefined for what no HTTP request can fetch (a stream, a static table). */
export function recordingFromEntry(entry: unknown): Recording | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { file, endpoint, recordedAt } = entry as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string' || typeof endpoint !== 'string') return undefined;
  const groups = ENDPOINT.exec(endpoint)?.groups;
  if (groups?.['url'] === undefined) return undefined;
  const url = new URL(groups['url']);
  return {
    file,
    method: groups['method'] === 'POST' ? 'POST' : 'GET',
    host: url.host,
    path: decodeURIComponent(url.pathname),
    query: new Map(url.searchParams),
    ...postedBody(groups['body']),
    recordedAt: instantOf(recordedAt),
  };
}
