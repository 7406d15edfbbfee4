import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'webpack';
import { usedDecimal } from './usedDecimal';

interface Options {
  /** Folders whose sources may call decimal.js. */
  readonly folders: readonly string[];
}

function sourcesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
}

/** Gives a bundle only the part of decimal.js that its sources call. */
function usedDecimalLoader(this: LoaderContext<Options>, library: string): string {
  const { folders } = this.getOptions();
  folders.forEach((folder) => {
    this.addContextDependency(folder);
  });
  return usedDecimal(library, folders.map(sourcesBelow).join('\n'));
}

module.exports = usedDecimalLoader;
