/**
 * Makes node_modules match package-lock.json, with nothing but Node itself, so that
 * every command of the project works straight after a clone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const NEEDED_NODE = 20;
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A sentence when this Node is too old for the toolchain, else undefined. */
export function nodeProblem(version = process.versions.node) {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED_NODE) return undefined;
  return `Hedgerow needs Node ${NEEDED_NODE} or newer; this is Node ${version}. Install a current one from https://nodejs.org and try again.`;
}

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
}

/**
 * Why node_modules does not match the lock file, or undefined when it does.
 * npm writes its own list of what it installed, as its last step, into node_modules/.package-lock.json.
 */
export function installProblem(root = ROOT) {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or damaged; restore it from git and try again.');
  const installed = lockedPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'nothing is installed yet';
  for (const [place, locked] of Object.entries(wanted)) {
    if (place === '') continue;
    const name = place.replace(/^.*node_modules\//, '');
    const found = installed[place];
    // Builds for other systems are in the lock as optional packages and rightly absent here.
    if (!found && !locked.optional) return `${name} is missing`;
    if (found && found.version !== locked.version) {
      return `${name} is ${found.version}, the lock file says ${locked.version}`;
    }
    if (found && !existsSync(path.join(root, place))) return `the folder of ${name} is missing`;
  }
  return undefined;
}

/** How to start npm without a shell: npm's own script, run by this Node. */
function npmScript() {
  const folder = path.dirname(realpathSync(process.execPath));
  const candidates = [
    process.env.npm_execpath,
    path.join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return candidates.find((file) => file && path.basename(file) === 'npm-cli.js' && existsSync(file));
}

/** Runs npm in a folder. */
export function runNpm(root, args) {
  // Standard output belongs to the command that was asked for, so installing reports on standard error.
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const script = npmScript();
  if (script) return spawnSync(process.execPath, [script, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs what is missing or stale; throws a sentence when it cannot. */
export function ensureInstalled(root = ROOT) {
  const tooOld = nodeProblem();
  if (tooOld) throw new Error(tooOld);
  const problem = installProblem(root);
  if (!problem) return;
  process.stderr.write(`Installing packages (${problem})…\n`);
  const started = Date.now();
  // The tools are development packages: NODE_ENV=production must not leave them out.
  const result = runNpm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.error || result.status !== 0) {
    const reason = result.error ? `npm did not start (${result.error.message})` : 'npm ci failed, see above';
    throw new Error(
      `The packages could not be installed: ${reason}. Check the network and run the command again.`,
    );
  }
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/** Ends this process with a sentence instead of a stack. */
export function endWithSentence(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
  } catch (error) {
    endWithSentence(error);
  }
}
