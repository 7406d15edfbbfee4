import { strToU8, zipSync } from 'fflate';

/** The earliest day a zip can name: the same parts give the same bytes at any time and in any time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Files by their paths as the bytes of a package. */
export function zipParts(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const entries = [...files].map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: NO_TIME });
}
