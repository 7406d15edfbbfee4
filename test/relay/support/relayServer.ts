import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createRelay, type RelayOptions } from '../../../src/relay/createRelay';
import type { RelayLogEntry } from '../../../src/relay/relayLog';
import { listen } from '../../../tools/serve/listen';

/** A request as it reached the server that stands in for the venues. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const ENOUGH = { burst: 1_000_000, perSecond: 1_000_000 };

function started(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function ended(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A server on this machine that writes down what reached it and answers as it is told. */
export async function venueServer(answer: RequestListener) {
  const seen: SeenRequest[] = [];
  const venue = { answer };
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      venue.answer(request, response);
    });
  });
  const port = await started(server);
  return {
    seen,
    port,
    url: `http://127.0.0.1:${port}`,
    answerWith: (next: RequestListener) => (venue.answer = next),
    close: () => ended(server),
  };
}

export const answerRows: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('[{"symbol":"BTCUSDT"}]');
};

/** The relay as it is served, before a server in the venues' place. */
export async function relayServer(options: RelayOptions = {}) {
  const venues = await venueServer(answerRows);
  const log: RelayLogEntry[] = [];
  const relay = createRelay({
    upstream: venues.url,
    rate: ENOUGH,
    log: (entry) => log.push(entry),
    ...options,
  });
  const listening = await listen(relay, 0);
  return {
    venues,
    log,
    port: listening.port,
    url: `http://127.0.0.1:${listening.port}`,
    close: async () => {
      await listening.close();
      await venues.close();
    },
  };
}
