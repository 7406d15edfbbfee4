import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Both spellings of localhost, so that no other program answers on one of them. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** Milliseconds for a request to arrive: its first lines, and the whole of it. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 30_000 };
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

export interface ListenOptions {
  readonly tls?: TlsFiles;
  /** IP addresses to listen at; this machine only without them. */
  readonly hosts?: readonly string[];
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests; those under way may take so long to end. */
  close(graceMilliseconds?: number): Promise<void>;
}

export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is taken by another program. Stop that program, or choose another port: npm start -- --port ${port + 1}`,
    );
  }
}

function errorCode(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

function open(site: Hono, port: number, host: string, tls: TlsFiles | undefined): Promise<Server> {
  const answer = getRequestListener(site.fetch);
  const respond: RequestListener = (request, response) => void answer(request, response);
  const server = tls
    ? createHttpsServer({ ...PATIENCE, ...tls }, respond)
    : createHttpServer(PATIENCE, respond);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function close(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => server.closeAllConnections();
    const timer = graceMilliseconds > 0 ? setTimeout(end, graceMilliseconds) : undefined;
    // A connection whose last answer has gone out is not kept for another request.
    server.keepAliveTimeout = 1;
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    if (timer === undefined) end();
  });
}

/** Serves the site; port 0 takes any free one. Throws PortTaken. */
export async function listen(
  site: Hono,
  port: number,
  { tls, hosts = LOOPBACK }: ListenOptions = {},
): Promise<Listening> {
  const servers: Server[] = [];
  let bound = port;
  const closeAll = async (graceMilliseconds = 0): Promise<void> => {
    await Promise.all(servers.map((server) => close(server, graceMilliseconds)));
  };
  for (const host of hosts) {
    try {
      const server = await open(site, bound, host, tls);
      bound = (server.address() as AddressInfo).port;
      servers.push(server);
    } catch (error) {
      if (servers.length > 0 && NO_SUCH_ADDRESS.has(errorCode(error))) continue;
      await closeAll();
      if (errorCode(error) === 'EADDRINUSE') throw new PortTaken(bound);
      if (errorCode(error) === 'EACCES') {
        throw new Error(
          `Port ${bound} may not be opened by this user. Choose one above 1023, such as --port 3000.`,
        );
      }
      if (NO_SUCH_ADDRESS.has(errorCode(error)))
        throw new Error(`This machine has no address ${host} to listen at.`);
      throw error;
    }
  }
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${bound}`,
    port: bound,
    close: closeAll,
  };
}
