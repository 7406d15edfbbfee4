import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { STAMP } from './buildDist';
import { packageScript } from './packageScript';

/** Keeps dist built while sources change; what the build says goes to the console. */
export async function watchDist(): Promise<ChildProcess> {
  // What lies in dist from now on is no longer what the stamp says.
  rmSync(STAMP, { force: true });
  const child = await packageScript('build', ['--watch']);
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  return child;
}
