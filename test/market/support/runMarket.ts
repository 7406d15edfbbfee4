import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

/** Runs the market command as npm does, and collects what it prints. */
export function runMarket(
  upstream: string,
  ...words: string[]
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TSX, 'tools/market.ts', ...words], {
      cwd: ROOT,
      env: { ...process.env, HEDGEROW_UPSTREAM: upstream },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
