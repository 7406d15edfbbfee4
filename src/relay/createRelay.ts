import { Hono } from 'hono';
import { isVenueId, VENUE_IDS } from '../market/venues';
import { askVenue, type Asked } from './askVenue';
import { connectionAddress, sentTarget } from './clientAddress';
import { clientRate, type RateLimit } from './clientRate';
import { liveEtag } from './liveEtag';
import { readLimited } from './readLimited';
import { OWN_ANSWER, relayHeaders } from './relayHeaders';
import type { RelayLogEntry, RelayRefused } from './relayLog';
import { relayTarget } from './relayTarget';
import { shareInFlight } from './shareInFlight';

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
  /** Bytes of last good answers, given again and called stale while a venue fails. */
  readonly memory?: number;
}

const RATE: RateLimit = { burst: 120, perSecond: 10 };
const TIMEOUT_MILLISECONDS = 10_000;
const MEGABYTE = 1024 * 1024;
const LONGEST_BODY = 16 * MEGABYTE;
const MEMORY = 64 * MEGABYTE;
/** A question is a word in braces. */
const LONGEST_QUESTION = 256;

/** "" without a body or where it breaks off, undefined when it is too long. */
async function sentText(request: Request): Promise<string | undefined> {
  if (request.method !== 'POST') return '';
  try {
    const bytes = await readLimited(request, LONGEST_QUESTION);
    return bytes && new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** The relay as a web-standard handler: `createRelay().fetch` runs under Node and on any edge platform alike. */
export function createRelay(options: RelayOptions = {}): Hono {
  const { upstream, now = Date.now, log, clientOf = connectionAddress, rate = RATE } = options;
  const ask = askVenue({
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    standIn: upstream?.replace(/\/+$/, ''),
    timeoutMilliseconds: options.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
    longestBody: options.longestBody ?? LONGEST_BODY,
    memory: options.memory ?? MEMORY,
    now,
  });
  const share = shareInFlight<Asked>();
  const waitOf = clientRate(rate, now);
  const app = new Hono();

  function refuse(
    sentence: string,
    refusal: Omit<RelayRefused, 'event'>,
    headers: Record<string, string> = {},
  ): Response {
    log?.({ event: 'refused', ...refusal });
    return Response.json(
      { error: sentence },
      { status: refusal.status, headers: { ...OWN_ANSWER, ...headers } },
    );
  }

  app.get('/healthz', (context) =>
    context.json({ ok: true, venues: VENUE_IDS }, 200, { 'cache-control': 'no-store' }),
  );

  app.use('/relay/*', liveEtag());
  app.all('/relay/*', async (context) => {
    const { raw } = context.req;
    const address = new URL(raw.url);
    const [, , venueId = ''] = address.pathname.split('/');
    const venueOf = isVenueId(venueId) ? { venue: venueId } : {};
    const wait = waitOf(clientOf(raw, context.env));
    if (wait > 0) {
      const sentence = `the relay has counted too many requests from here; wait ${wait} seconds`;
      const refusal = { because: 'too many requests', status: 429, ...venueOf } as const;
      return refuse(sentence, refusal, { 'retry-after': String(wait) });
    }
    const body = await sentText(raw);
    // HEAD is answered as its GET without the body.
    const method = raw.method === 'HEAD' ? 'GET' : raw.method;
    const target = relayTarget({ address, method, body, sent: sentTarget(context.env) });
    if (typeof target === 'string') {
      const because = body === undefined ? 'too large' : 'not on the list';
      return refuse(target, { because, status: 404, ...venueOf });
    }
    const { venue, endpoint } = target;
    const started = now();
    const { value: asked, shared } = await share(`${target.subject}${target.query}`, () => ask(target));
    const { answer, stale } = asked;
    log?.({
      event: 'relay',
      venue: venue.id,
      path: endpoint.path,
      status: answer.status,
      bytes: answer.body.byteLength,
      milliseconds: now() - started,
      shared,
      ...(stale && { staleSeconds: stale.seconds, because: stale.because }),
    });
    return new Response(answer.body.byteLength === 0 ? null : answer.body, {
      status: answer.status,
      headers: relayHeaders(asked, endpoint.cacheSeconds),
    });
  });

  app.notFound(() =>
    refuse('There is nothing at this address.', { because: 'not on the list', status: 404 }),
  );
  app.onError((error) => {
    // The message may hold what the client sent; where it happened does not.
    log?.({ event: 'failed', error: error.name, where: error.stack?.split('\n')[1]?.trim() ?? '' });
    return Response.json({ error: 'the relay failed' }, { status: 500, headers: OWN_ANSWER });
  });
  return app;
}
