import type { ProbeTarget } from './probeTargets';

export interface ProbeOptions {
  readonly fetch: typeof globalThis.fetch;
  /** The pane's address, as a browser would tell it. */
  readonly origin: string;
  /** A server that stands in for all hosts, as <upstream>/<host>/<path>. */
  readonly upstream?: string;
  readonly timeoutMilliseconds: number;
}

export interface ProbeResult {
  readonly venue: string;
  readonly host: string;
  /** Absent when nothing came back. */
  readonly status?: number;
  readonly allowOrigin?: string;
  readonly browsers: 'yes' | 'no' | 'unknown';
  /** Why, where it is not a plain yes. */
  readonly because?: string;
}

const JSON_CONTENT = { 'content-type': 'application/json' };
/** Content of that type is what a browser needs leave for. */
const LEAVE_TO_POST = {
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type',
};

function lets(origin: string, allowOrigin: string | null): boolean {
  return allowOrigin === '*' || allowOrigin === origin;
}

function verdict(response: Response, origin: string): Pick<ProbeResult, 'browsers' | 'because'> {
  const { status, ok } = response;
  const allowOrigin = response.headers.get('access-control-allow-origin');
  if (status >= 300 && status < 400) {
    return { browsers: 'no', because: `it sends its callers to another address (HTTP ${status})` };
  }
  if (!ok) {
    const refuses = status === 403 || status === 451;
    const because = refuses
      ? `it refuses this country or network (HTTP ${status})`
      : `it answered with HTTP ${status}`;
    return { browsers: 'unknown', because };
  }
  if (lets(origin, allowOrigin)) return { browsers: 'yes' };
  return {
    browsers: 'no',
    because:
      allowOrigin === null ? 'it names no origin that may read it' : 'it lets only another origin read it',
  };
}

/** A browser asks for leave before it posts JSON. */
function leave(response: Response, origin: string): Pick<ProbeResult, 'browsers' | 'because'> {
  const listed = response.headers.get('access-control-allow-headers')?.toLowerCase().split(',') ?? [];
  const headers = listed.map((name) => name.trim());
  const granted =
    response.ok &&
    lets(origin, response.headers.get('access-control-allow-origin')) &&
    (headers.includes('content-type') || headers.includes('*'));
  return granted
    ? { browsers: 'yes' }
    : { browsers: 'no', because: `it gives browsers no leave to post (HTTP ${response.status} to OPTIONS)` };
}

function reasonOf(error: unknown, timeoutMilliseconds: number): string {
  const { name, message, cause } = error as Error & { readonly cause?: { readonly code?: unknown } };
  if (name === 'TimeoutError') return `it did not answer within ${timeoutMilliseconds / 1000} seconds`;
  return `it could not be reached (${typeof cause?.code === 'string' ? cause.code : message})`;
}

/** Asks one host as a browser at `origin` would, and reads no more of the answer than its head. */
export async function probeHost(target: ProbeTarget, options: ProbeOptions): Promise<ProbeResult> {
  const { venue, host, method, address, body } = target;
  const { upstream, origin, timeoutMilliseconds } = options;
  const url = `${upstream === undefined ? 'https:/' : upstream.replace(/\/+$/, '')}/${host}${address}`;

  async function ask(how: Pick<RequestInit, 'method' | 'body'>, headers = {}): Promise<Response> {
    const response = await options.fetch(url, {
      ...how,
      headers: { origin, ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    await response.body?.cancel();
    return response;
  }

  try {
    const posts = body !== undefined;
    const asked = posts && (await ask({ method: 'OPTIONS' }, LEAVE_TO_POST));
    const response = posts ? await ask({ method, body }, JSON_CONTENT) : await ask({ method });
    const allowOrigin = response.headers.get('access-control-allow-origin');
    const read = verdict(response, origin);
    return {
      venue,
      host,
      status: response.status,
      ...(allowOrigin !== null && { allowOrigin }),
      ...(read.browsers === 'yes' && asked ? leave(asked, origin) : read),
    };
  } catch (error) {
    return { venue, host, browsers: 'unknown', because: reasonOf(error, timeoutMilliseconds) };
  }
}
