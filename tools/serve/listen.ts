import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Both spellings of localhost, so that no other program answers on one of them. */
const LOOPBACK = ['127.0.0.1', '::1'];
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

export interface TlsFiles {
  readonly cert: string;
  readonly key: string;
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
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
  const server = tls ? createHttpsServer(tls, respond) : createHttpServer(respond);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Serves the site on this machine only; port 0 takes any free one. Throws PortTaken. */
export async function listen(site: Hono, port: number, tls?: TlsFiles): Promise<Listening> {
  const servers: Server[] = [];
  let bound = port;
  for (const host of LOOPBACK) {
    try {
      const server = await open(site, bound, host, tls);
      bound = (server.address() as AddressInfo).port;
      servers.push(server);
    } catch (error) {
      if (servers.length > 0 && NO_SUCH_ADDRESS.has(errorCode(error))) continue;
      await Promise.all(servers.map(close));
      if (errorCode(error) === 'EADDRINUSE') throw new PortTaken(bound);
      if (errorCode(error) === 'EACCES') {
        throw new Error(
          `Port ${bound} may not be opened by this user. Choose one above 1023: npm start -- --port 3000`,
        );
      }
      throw error;
    }
  }
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${bound}`,
    port: bound,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}
