import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.join(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs a tool as npm does. */
export function command(tool: string, words: readonly string[], upstream: string) {
  const child = spawn(process.execPath, [TSX, `tools/${tool}.ts`, ...words], {
    cwd: ROOT,
    env: { ...process.env, HEDGEROW_UPSTREAM: upstream },
  });
  const lines: string[] = [];
  const waiting: { wanted: RegExp; resolve: (line: string) => void }[] = [];
  let errors = '';
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    for (const each of waiting) if (each.wanted.test(line)) each.resolve(line);
  });
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out: lines.join('\n'), errors }));
  });
  return {
    ended,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** The first line that fits, printed already or to come. */
    line: (wanted: RegExp): Promise<string> => {
      const printed = lines.find((line) => wanted.test(line));
      if (printed !== undefined) return Promise.resolve(printed);
      const found = new Promise<string>((resolve) => waiting.push({ wanted, resolve }));
      const over = ended.then(() =>
        Promise.reject(new Error(`it ended without ${wanted.source}: ${errors}`)),
      );
      return Promise.race([found, over]);
    },
  };
}
