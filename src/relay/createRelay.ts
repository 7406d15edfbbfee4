import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { VENUE_IDS } from '../market/venues';
import { clientRate, type RateLimit } from './clientRate';
import { fetchUpstream, type UpstreamAnswer } from './fetchUpstream';
import { readLimited } from './readLimited';
import { OWN_ANSWER, relayHeaders } from './relayHeaders';
import { relayTarget } from './relayTarget';
import { shareInFlight } from './shareInFlight';

/** What is written down of a request: nothing about who asked. */
export interface RelayLogEntry {
  readonly event: 'relay';
  readonly venue: string;
  readonly path: string;
  readonly status: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** Answered by another client's request that was under way. */
  readonly shared: boolean;
}

export interface RelayOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** A server that stands in for all venues, as <upstream>/<host>/<path>. */
  readonly upstream?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly log?: (entry: RelayLogEntry) => void;
  /** Tells clients apart for the rate limit; by default the address of the connection to a Node server. */
  readonly clientOf?: (request: Request, environment: unknown) => string;
  readonly rate?: RateLimit;
  readonly timeoutMilliseconds?: number;
  readonly longestBody?: number;
}

const RATE: RateLimit = { burst: 120, perSecond: 10 };
const TIMEOUT_MILLISECONDS = 10_000;
const LONGEST_BODY = 16 * 1024 * 1024;
/** A question is a word in braces. */
const LONGEST_QUESTION = 256;

/** Headers can be made up by anyone; the address at the other end of the connection cannot. */
function connectionAddress(_request: Request, environment: unknown): string {
  const node = environment as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return node?.incoming?.socket?.remoteAddress ?? 'unknown';
}

async function postedText(request: Request): Promise<string | undefined> {
  if (request.method !== 'POST') return undefined;
  const bytes = await readLimited(request, LONGEST_QUESTION);
  return bytes && new TextDecoder().decode(bytes);
}

/** The relay as a web-standard handler: `createRelay().fetch` runs under Node and on any edge platform alike. */
export function createRelay(options: RelayOptions = {}): Hono {
  const {
    upstream,
    now = Date.now,
    log,
    clientOf = connectionAddress,
    rate = RATE,
    timeoutMilliseconds = TIMEOUT_MILLISECONDS,
    longestBody = LONGEST_BODY,
  } = options;
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  const share = shareInFlight<UpstreamAnswer>();
  const waitOf = clientRate(rate, now);
  const standIn = upstream?.replace(/\/+$/, '');
  const app = new Hono();

  app.get('/healthz', (context) =>
    context.json({ ok: true, venues: VENUE_IDS }, 200, { 'cache-control': 'no-store' }),
  );

  app.use('/relay/*', etag());
  app.on(['GET', 'POST'], '/relay/*', async (context) => {
    const { raw } = context.req;
    // HEAD is answered as its GET without the body.
    const method = raw.method === 'HEAD' ? 'GET' : raw.method;
    const target = relayTarget({ address: new URL(raw.url), method, body: await postedText(raw) });
    if (typeof target === 'string') return context.json({ error: target }, 404, OWN_ANSWER);
    const seconds = waitOf(clientOf(context.req.raw, context.env));
    if (seconds > 0) {
      const sentence = `the relay has counted too many requests from here; wait ${seconds} seconds`;
      return context.json({ error: sentence }, 429, { ...OWN_ANSWER, 'retry-after': String(seconds) });
    }
    const { venue, endpoint, path, query, question } = target;
    const host = standIn === undefined ? `https://${endpoint.host}` : `${standIn}/${endpoint.host}`;
    const url = `${host}${path}${query}`;
    const started = now();
    const { value: answer, shared } = await share(`${url} ${question ?? ''}`, () =>
      fetchUpstream(venue.name, url, { fetch, question, timeoutMilliseconds, longestBody }),
    );
    const { status, body } = answer;
    log?.({
      event: 'relay',
      venue: venue.id,
      path: endpoint.path,
      status,
      bytes: body.byteLength,
      milliseconds: now() - started,
      shared,
    });
    return new Response(body.byteLength === 0 ? null : body, {
      status,
      headers: relayHeaders(answer, endpoint.cacheSeconds),
    });
  });

  app.notFound((context) => context.json({ error: 'There is nothing at this address.' }, 404, OWN_ANSWER));
  return app;
}
