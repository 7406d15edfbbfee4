import type { Hono } from 'hono';
import { createRelay, type RelayOptions } from '../../src/relay/createRelay';

/** The relay, with one line of JSON for each request; `upstream` stands in for the venues. */
export function loggedRelay(
  upstream: string | undefined,
  write: (line: string) => void,
  options: RelayOptions = {},
): Hono {
  return createRelay({
    ...options,
    ...(upstream && { upstream }),
    log: (entry) => write(JSON.stringify({ at: new Date().toISOString(), ...entry })),
  });
}
