import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Named by `npm test`, which installs it. */
const VALIDATOR = process.env.HEDGEROW_VALIDATOR;

interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

function run(file: string): Promise<string> {
  if (!VALIDATOR) throw new Error('Run the tests with npm test, which finds the validator of Office files.');
  const child = spawn(process.execPath, [VALIDATOR, file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      resolve(Buffer.concat(output).toString('utf8'));
    });
  });
}

/** What the Open XML SDK finds wrong with a file, a line each. */
export async function validate(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hedgerow-validate-'));
  try {
    const file = path.join(folder, 'file.xlsx');
    writeFileSync(file, bytes);
    const output = await run(file);
    const { ok, errors } = JSON.parse(output) as { ok: boolean; errors: readonly Finding[] };
    if (!ok && errors.length === 0) return [output];
    return errors.map(({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
