/** `node tools/run.mjs <command> [arguments…]`: installs what is missing, then runs a package's command. */
import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT, endWithSentence, ensureInstalled } from './install.mjs';

/** The script behind a package's command. The lock file knows it, so no shell and no .cmd file is needed. */
export function commandScript(command, root = ROOT) {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const own = packages[''];
  const direct = [...Object.keys(own.dependencies ?? {}), ...Object.keys(own.devDependencies ?? {})];
  for (const name of direct) {
    const script = packages[`node_modules/${name}`]?.bin?.[command];
    if (script) return path.join(root, 'node_modules', name, script);
  }
  throw new Error(
    `No package of this project has a command "${command}"; look at "bin" in package-lock.json.`,
  );
}

/** Runs a Node script and settles with its exit code; the signals that end us end it first. */
export function runScript(script, args, options = {}) {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit', ...options });
  const forward = (signal) => child.kill(signal);
  // On a terminal the child gets Ctrl+C by itself; we only have to outlive it.
  const outlive = () => undefined;
  process.on('SIGTERM', forward);
  process.on('SIGHUP', forward);
  process.on('SIGINT', process.stdin.isTTY ? outlive : forward);
  // npm puts a shell between itself and us, and that shell dies without a word when npm is ended.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill('SIGTERM');
  const watch = process.env.npm_lifecycle_event ? setInterval(orphaned, 500) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      process.off('SIGTERM', forward);
      process.off('SIGHUP', forward);
      process.off('SIGINT', outlive);
      process.off('SIGINT', forward);
      resolve({ code: code ?? 1, signal });
    });
  });
}

/** Ends this process the way the child ended. */
export function endLike({ code, signal }) {
  if (signal && process.platform !== 'win32') process.kill(process.pid, signal);
  else process.exitCode = code;
}

async function main([command, ...args]) {
  if (!command) throw new Error('Say which command to run: node tools/run.mjs <command> [arguments…]');
  ensureInstalled();
  endLike(await runScript(commandScript(command), args));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch(endWithSentence);
}
