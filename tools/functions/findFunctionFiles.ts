import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below the folder that declares a custom function. */
export function findFunctionFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'))
    .sort();
}
