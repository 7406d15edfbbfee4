import type { Asked } from './askVenue';

const INSTRUMENTS_FROM = 60;

/** Marks what the relay says itself, so that its sentences are not taken for a venue's. */
export const OWN_ANSWER = { 'x-relay-answer': 'own', 'cache-control': 'no-store' };

/**
 * How long caches between relay and panes may share an answer. A price may be served for a few seconds more while
 * a new one is fetched, terms for an hour.
 */
function cacheControl(cacheSeconds: number): string {
  const whileRevalidating = cacheSeconds >= INSTRUMENTS_FROM ? 3600 : 5 * cacheSeconds;
  return `public, max-age=0, s-maxage=${cacheSeconds}, stale-while-revalidate=${whileRevalidating}`;
}

/**
 * Marks an earlier answer as such. Nobody may keep it: a browser that did would take its marks over to the live
 * answer that follows.
 */
function staleAnswer({ seconds, because }: NonNullable<Asked['stale']>): Record<string, string> {
  return {
    'x-relay-answer': 'stale',
    'x-relay-because': because,
    age: String(seconds),
    'cache-control': 'no-store',
  };
}

/** Only JSON is called JSON; anything else a venue sends may not act as a page of our own origin. */
export function relayHeaders({ answer, etag, stale }: Asked, cacheSeconds: number): Record<string, string> {
  const json = /^application\/json\b/i.test(answer.contentType);
  return {
    'content-type': json ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'cache-control': answer.status === 200 ? cacheControl(cacheSeconds) : 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    ...(answer.own !== undefined && OWN_ANSWER),
    ...(etag !== undefined && { etag }),
    ...(stale && staleAnswer(stale)),
    ...(answer.retryAfter !== undefined && { 'retry-after': answer.retryAfter }),
  };
}
