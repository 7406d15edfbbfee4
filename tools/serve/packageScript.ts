import { getPackageJsonScript } from 'office-addin-cli';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

/** Starts a `node …` script of package.json with this Node and more arguments: one definition, no shell. */
export async function packageScript(name: string, args: readonly string[] = []): Promise<ChildProcess> {
  process.env['npm_package_json'] ??= path.join(ROOT, 'package.json');
  const script = await getPackageJsonScript(name);
  const [command, ...own] = (script ?? '').split(' ');
  if (command !== 'node') throw new Error(`package.json has no script "${name}" that starts with "node".`);
  return spawn(process.execPath, [...own, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
}
