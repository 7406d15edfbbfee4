import type { MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';

/**
 * Spares the body of an answer that the client has already. "Not modified" carries no marks, so an answer that is the
 * relay's own or of earlier is always sent whole.
 */
export function liveEtag(): MiddlewareHandler {
  const tag = etag();
  return async (context, next) => {
    await next();
    if (!context.res.headers.has('x-relay-answer')) await tag(context, () => Promise.resolve());
  };
}
