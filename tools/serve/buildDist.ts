import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { inputsHash } from './inputsHash';
import { packageScript, ROOT } from './packageScript';

export const DIST = path.join(ROOT, 'dist');

/** Lies in dist, so that any other build, which empties the folder, makes it disappear. */
export const STAMP = path.join(DIST, '.inputs');

/** Builds dist unless it was built from exactly these inputs; throws with the build's whole output. */
export async function buildDist(say: (line: string) => void): Promise<void> {
  const inputs = inputsHash(ROOT);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return;
  say('Building…');
  const started = Date.now();
  const child = await packageScript('build');
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, errors, code] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    closed,
  ]);
  if (code !== 0) throw new Error(`${output}${errors}\nThe build failed; its report is above.`);
  writeFileSync(STAMP, inputs);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
