import { SOURCES } from '../model/contractSpec';
import type { Cell } from './cell';

const SOURCE_WORDS: ReadonlySet<Cell> = new Set(SOURCES);

/** Whether a row with this source came from a refresh. Any other is the user's own. */
export function isOurs(source: Cell): boolean {
  return SOURCE_WORDS.has(source);
}
