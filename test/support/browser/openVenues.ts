import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createReplay } from '../../../tools/replay/createReplay';
import { listen } from '../../../tools/serve/listen';

const MOMENT = path.resolve(__dirname, '../../market/payloads/moment-1');

/** Venues that answer as recorded, until a test has them say something else. */
export interface Venues {
  /** For the relay: it knows this machine by its number only. */
  readonly upstream: string;
  /** A venue's answer has another text from now on, where it had this one. */
  edit(file: string, from: string, to: string): void;
  /** A venue answers this instead. */
  answer(file: string, text: string): void;
  close(): Promise<void>;
}

export async function openVenues(): Promise<Venues> {
  const folder = mkdtempSync(path.join(tmpdir(), 'replay-'));
  cpSync(MOMENT, folder, { recursive: true });
  const replay = await listen(createReplay(folder), 0);
  const answer = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  return {
    upstream: replay.url.replace('localhost', '127.0.0.1'),
    edit(file, from, to) {
      const payload = readFileSync(path.join(folder, file), 'utf8');
      expect(payload).toContain(from);
      answer(file, payload.replace(from, to));
    },
    answer,
    async close() {
      await replay.close();
      rmSync(folder, { recursive: true });
    },
  };
}
