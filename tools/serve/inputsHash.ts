import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything a build reads; a change in any of it makes the built files stale. */
export const BUILD_INPUTS = [
  'src',
  'assets',
  'docs/reference',
  'tools/functions',
  'tools/office-api',
  'tools/reference',
  'tools/webpack',
  'tools/manifestForHost.cjs',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

function filesBelow(place: string): string[] {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
}

/** One digest over the names and contents of all inputs below the project's folder. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of BUILD_INPUTS.flatMap((input) => filesBelow(path.join(root, input)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
