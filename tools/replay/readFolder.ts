import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { recordingFromEntry, type Recording } from './recording';

/** What a folder's index.json lists, as {"files": [{file, endpoint, recordedAt}, …]} or as a bare list. */
export async function readIndex(folder: string): Promise<readonly unknown[]> {
  const file = path.join(folder, 'index.json');
  let index: unknown;
  try {
    index = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The replay folder needs a readable index.json; ${file} could not be read (${reason}).`);
  }
  const files: unknown =
    typeof index === 'object' && index !== null && 'files' in index ? index.files : index;
  if (!Array.isArray(files)) throw new Error(`${file} must list its files under "files".`);
  return files as readonly unknown[];
}

/** The recordings among them: what no HTTP request can fetch is left out. */
export async function readFolder(folder: string): Promise<Recording[]> {
  const entries = await readIndex(folder);
  return entries
    .map((entry) => recordingFromEntry(entry))
    .filter((recording): recording is Recording => recording !== undefined);
}

/** A listed file's path; a name that leads out of the folder is refused. */
export function recordedFile(folder: string, { file }: Recording): string {
  const root = path.resolve(folder);
  const full = path.resolve(root, file);
  if (!full.startsWith(root + path.sep)) throw new Error(`${file} lies outside the replay folder.`);
  return full;
}
