import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MarketSource } from '../../../src/actions/marketSource';
import { createRelay } from '../../../src/relay/createRelay';
import { createSite } from '../../../tools/serve/createSite';
import { DIST } from '../dist';
import { listen, type Listening } from '../../../tools/serve/listen';

export interface ServeDistOptions {
  readonly source?: MarketSource;
  /** A local server that stands in for every venue. */
  readonly upstream?: string;
  /** The relay forgets every answer, so that a venue that fails has none. */
  readonly forgetful?: boolean;
}

/** Serves the built files on a free port with the same code as npm start. Close it in afterAll. */
export async function serveDist({
  source = 'sample',
  upstream,
  forgetful = false,
}: ServeDistOptions = {}): Promise<Listening> {
  if (!existsSync(path.join(DIST, 'workbench', 'index.html'))) {
    throw new Error('There is no built workbench in dist: run npm run build first.');
  }
  const relay = createRelay({ ...(upstream !== undefined && { upstream }), ...(forgetful && { memory: 0 }) });
  return listen(createSite({ folder: DIST, source, relayOnly: upstream !== undefined, relay }), 0);
}
