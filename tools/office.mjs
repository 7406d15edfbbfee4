/** Finds LibreOffice, which the tests open produced workbooks in; `node tools/office.mjs` prints its path. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDebianPackage } from './debianPackages.mjs';
import { endWithSentence } from './install.mjs';

const COMMANDS = ['soffice', 'libreoffice'];
const NONE = `LibreOffice was not found; the tests open workbooks in it. Install it, or set HEDGEROW_OFFICE to the path of its program (soffice).`;

/** Where LibreOffice usually is on this system, the likeliest first. */
export function usualOfficePlaces(platform = process.platform, env = process.env) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)']].filter(Boolean);
    // Only the .com of the two waits until its work is done.
    return roots.map((root) => path.win32.join(root, 'LibreOffice\\program\\soffice.com'));
  }
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'].filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The path of a LibreOffice that starts; installs Debian's when there is none and we may; else throws a sentence. */
export function findOffice(env = process.env) {
  const named = env.HEDGEROW_OFFICE;
  if (named) {
    if (existsSync(named) && starts(named)) return named;
    throw new Error(`HEDGEROW_OFFICE names "${named}", which is not a LibreOffice that starts here.`);
  }
  const found = () =>
    usualOfficePlaces(process.platform, env).find((file) => existsSync(file) && starts(file));
  const already = found();
  if (already) return already;
  installDebianPackage('libreoffice-calc-nogui', NONE);
  const fresh = found();
  if (!fresh) throw new Error(`LibreOffice was installed, but it does not start. ${NONE}`);
  return fresh;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findOffice()}\n`);
  } catch (error) {
    endWithSentence(error);
  }
}
