import type { Hono } from 'hono';
import { listen, PortTaken, type Listening } from './listen';

const TRIES = 20;

/** Like listen, but takes the next free port when the wished one is taken. */
export async function listenNear(site: Hono, port: number): Promise<Listening> {
  for (let offset = 0; offset < TRIES; offset += 1) {
    try {
      return await listen(site, port + offset);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  throw new PortTaken(port);
}
