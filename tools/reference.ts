import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { referenceFiles } from './reference/referenceFiles';

const FOLDER = path.resolve(__dirname, '../docs/reference');

/** Writes docs/reference anew from the functions' comments. */
function writeReference(): void {
  mkdirSync(FOLDER, { recursive: true });
  const files = referenceFiles();
  for (const name of readdirSync(FOLDER)) if (!files.has(name)) rmSync(path.join(FOLDER, name));
  for (const [name, text] of files) writeFileSync(path.join(FOLDER, name), text);
  process.stdout.write(`${files.size} pages written to docs/reference.\n`);
}

writeReference();
