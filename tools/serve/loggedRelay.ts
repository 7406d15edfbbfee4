import type { Hono } from 'hono';
import { createRelay } from '../../src/relay/createRelay';

/** The relay, with one line of JSON for each request it passes on; `upstream` stands in for the venues. */
export function loggedRelay(upstream: string | undefined, write: (line: string) => void): Hono {
  return createRelay({ ...(upstream && { upstream }), log: (entry) => write(JSON.stringify(entry)) });
}
