/** Installs programs that the tests run, where this system lets us. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Installs a package as root of a Debian; anywhere else, and when it fails, throws the sentence of what is missing. */
export function installDebianPackage(name, missing) {
  if (!isDebianRoot()) throw new Error(missing);
  process.stderr.write(`Installing the ${name} package…\n`);
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  const steps = [
    ['-qq', 'update'],
    ['-qq', 'install', '--yes', '--no-install-recommends', name],
  ];
  for (const args of steps) {
    const result = spawnSync('apt-get', args, options);
    if (result.error || result.status !== 0)
      throw new Error(`apt-get ${args.join(' ')} failed, see above. ${missing}`);
  }
}
