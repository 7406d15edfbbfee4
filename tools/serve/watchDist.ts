import type { ChildProcess } from 'node:child_process';
import { packageScript } from './packageScript';

/** Keeps dist built while sources change; what the build says goes to the console. */
export async function watchDist(): Promise<ChildProcess> {
  const child = await packageScript('build', ['--watch']);
  child.stdout?.pipe(process.stdout);
  child.stderr?.pipe(process.stderr);
  return child;
}
