import { isDeepStrictEqual } from 'node:util';
import type { MemoryState } from './memoryState';

/** Whether there is nothing between two states that Undo would bring back. */
export function sameContent(before: MemoryState, after: MemoryState): boolean {
  const content = ({ sheets, tables, names, settings }: MemoryState) => ({ sheets, tables, names, settings });
  return isDeepStrictEqual(content(before), content(after));
}
