import { readFile } from 'node:fs/promises';
import { replayRequest } from '../replay/createReplay';
import { matchRecording } from '../replay/matchRecording';
import { recordedFile } from '../replay/readFolder';
import type { Recording } from '../replay/recording';

/** A folder's recordings in the venues' place; `preferred` is taken before newer ones that answer the same. */
export function recordedFetch(
  folder: string,
  recordings: readonly Recording[],
  onUse: (recording: Recording) => void,
  preferred?: Recording,
): typeof globalThis.fetch {
  const ordered = recordings.map((recording) =>
    recording === preferred ? { ...recording, recordedAt: Number.POSITIVE_INFINITY } : recording,
  );
  return async (input, init) => {
    const request = new Request(input, init);
    const { host, pathname, search } = new URL(request.url);
    const asked = new Request(`http://replay.invalid/${host}${pathname}${search}`, request);
    const found = matchRecording(ordered, await replayRequest(asked));
    if (found === undefined) return Response.json({ error: 'not recorded' }, { status: 404 });
    onUse(found);
    return new Response(await readFile(recordedFile(folder, found), 'utf8'));
  };
}
