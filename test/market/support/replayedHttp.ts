import path from 'node:path';
import type { VenueHttp } from '../../../src/market/http';
import { relayedHttp } from '../../../tools/market/relayedHttp';
import { createReplay, type ReplayLogEntry } from '../../../tools/replay/createReplay';

export const MOMENTS = [1, 2].map((moment) => path.join(__dirname, '..', 'payloads', `moment-${moment}`)) as [
  string,
  string,
];

/** The pane's way to a venue, through a real relay, with a folder of recordings in the venues' place. */
export function replayedHttp(folder: string, tell?: (entry: ReplayLogEntry) => void): VenueHttp {
  const replay = createReplay(folder, tell);
  return relayedHttp({
    upstream: 'http://replay.invalid',
    fetch: async (input, init) => replay.fetch(new Request(input, init)),
  });
}
