/** `npm start`: installs what is missing, then builds and serves the workbench (see tools/serve/start.ts). */
import path from 'node:path';
import process from 'node:process';
import { ROOT, endWithSentence, ensureInstalled } from './install.mjs';
import { commandScript, endLike, runScript } from './run.mjs';

try {
  ensureInstalled();
  const start = path.join(ROOT, 'tools', 'serve', 'start.ts');
  endLike(await runScript(commandScript('tsx'), [start, ...process.argv.slice(2)]));
} catch (error) {
  endWithSentence(error);
}
