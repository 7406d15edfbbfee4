import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { matchRecording, type ReplayRequest } from './matchRecording';
import { readFolder, recordedFile } from './readFolder';

/** One request as the replay server saw it. */
export interface ReplayLogEntry {
  readonly at: string;
  readonly method: string;
  /** /<host>/<path>?<query> */
  readonly path: string;
  readonly file?: string;
  readonly status: number;
}

const LONGEST_LOG = 10_000;

async function bodyTypeOf(request: Request): Promise<string | undefined> {
  if (request.method !== 'POST') return undefined;
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || !('type' in body)) return undefined;
  return typeof body.type === 'string' ? body.type : undefined;
}

async function replayRequest(request: Request): Promise<ReplayRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const [, host = '', ...segments] = pathname.split('/');
  const bodyType = await bodyTypeOf(request);
  return {
    method: request.method,
    host,
    path: decodeURIComponent(`/${segments.join('/')}`),
    query: searchParams,
    ...(bodyType !== undefined && { bodyType }),
  };
}

/**
 * Stands in for the venues: /<host>/<path> answers with what the folder recorded of it. Files are read anew for each
 * request, so an edited payload shows at the next refresh. GET /__log lists the requests so far.
 */
export function createReplay(folder: string, tell: (entry: ReplayLogEntry) => void = () => undefined): Hono {
  const log: ReplayLogEntry[] = [];
  const app = new Hono();
  app.get('/__log', (context) => context.json(log));
  app.all('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const request = await replayRequest(context.req.raw);
    const recording = matchRecording(await readFolder(folder), request);
    const status = recording === undefined ? 404 : 200;
    const entry: ReplayLogEntry = {
      at: new Date().toISOString(),
      method: request.method,
      path: `${pathname}${search}`,
      ...(recording !== undefined && { file: recording.file }),
      status,
    };
    log.push(entry);
    if (log.length > LONGEST_LOG) log.shift();
    tell(entry);
    if (recording === undefined) {
      return context.json({ error: `Nothing in the replay folder answers ${pathname}${search}.` }, 404);
    }
    const body = await readFile(recordedFile(folder, recording));
    return context.body(new Uint8Array(body), 200, { 'content-type': 'application/json' });
  });
  app.onError((error, context) => context.json({ error: error.message }, 500));
  return app;
}
