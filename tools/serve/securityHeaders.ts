import type { MiddlewareHandler } from 'hono';

/**
 * What only a server can say (a page states its own policy for scripts and connections).
 * The pane must stay embeddable: Excel on the web shows it in a frame of its own.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (c.req.path.startsWith('/workbench/')) c.header('X-Frame-Options', 'SAMEORIGIN');
};
