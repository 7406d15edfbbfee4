/** Finds a Chromium-based browser to test in; `node tools/browser.mjs` prints its path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDebianPackage } from './debianPackages.mjs';
import { endWithSentence } from './install.mjs';

const LINUX_COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium',
  'chromium-browser',
];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];
const NONE = `No Chrome, Edge or Chromium was found to run the browser tests in. Install one, or set HEDGEROW_BROWSER to the path of its program.`;

/** Where browsers usually are on this system, the likeliest first. */
export function usualPlaces(platform = process.platform, env = process.env) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? homedir(), 'Applications')];
    return MAC_APPS.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'].filter(Boolean);
  return LINUX_COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}

function starts(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows asking for the version opens a window; being there has to do.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function namedByUser(env) {
  for (const name of ['HEDGEROW_BROWSER', 'CHROME_PATH']) {
    const file = env[name];
    if (!file) continue;
    if (!existsSync(file) || !starts(file))
      throw new Error(`${name} names "${file}", which is not a browser that starts here.`);
    return file;
  }
  return undefined;
}

/** The path of a browser that starts; installs Debian's when there is none and we may; else throws a sentence. */
export function findBrowser(env = process.env) {
  const named = namedByUser(env);
  if (named) return named;
  const found = () => usualPlaces(process.platform, env).find((file) => existsSync(file) && starts(file));
  const already = found();
  if (already) return already;
  installDebianPackage('chromium', NONE);
  const fresh = found();
  if (!fresh) throw new Error(`The chromium package was installed, but no browser starts. ${NONE}`);
  return fresh;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findBrowser()}\n`);
  } catch (error) {
    endWithSentence(error);
  }
}
