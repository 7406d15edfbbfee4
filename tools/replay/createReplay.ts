import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import type { Disturb } from './faults/disturb';
import { postedBody } from './postedBody';
import { matchRecording, type ReplayRequest } from './matchRecording';
import { readFolder, recordedFile } from './readFolder';
import type { Recording } from './recording';

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

/** A request to the replay server as the folder knows requests: its first path segment is the host. */
export async function replayRequest(request: Request): Promise<ReplayRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const [, host = '', ...segments] = pathname.split('/');
  const posted = request.method === 'POST' ? postedBody(await request.text()) : {};
  return {
    method: request.method,
    host,
    path: decodeURIComponent(`/${segments.join('/')}`),
    query: searchParams,
    ...posted,
  };
}

async function recordedAnswer(folder: string, recording: Recording): Promise<Response> {
  const body = await readFile(recordedFile(folder, recording));
  return new Response(new Uint8Array(body), { headers: { 'content-type': 'application/json' } });
}

/**
 * Stands in for the venues: /<host>/<path> answers with what the folder recorded of it. Files are read anew for each
 * request, so an edited payload shows at the next refresh. GET /__log lists the requests so far. What is wanted wrong
 * with the answers, `disturb` does.
 */
export function createReplay(
  folder: string,
  tell: (entry: ReplayLogEntry) => void = () => undefined,
  disturb: Disturb = (_, answer) => Promise.resolve(answer),
): Hono {
  const log: ReplayLogEntry[] = [];
  const app = new Hono();
  app.get('/__log', (context) => context.json(log));
  app.all('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const request = await replayRequest(context.req.raw);
    const recording = matchRecording(await readFolder(folder), request);
    const answer = recording && (await recordedAnswer(folder, recording));
    const given = answer && (await disturb(request, answer, context.req.raw.signal));
    const status = given?.status ?? 404;
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
    if (given === undefined) {
      return context.json({ error: `Nothing in the replay folder answers ${pathname}${search}.` }, 404);
    }
    return given;
  });
  app.onError((error, context) => context.json({ error: error.message }, 500));
  return app;
}
