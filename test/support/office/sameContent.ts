import type { MemoryState } from './memoryState';

/** Whether there is nothing between two states that Undo would bring back. */
export function sameContent(before: MemoryState, after: MemoryState): boolean {
  return content(before) === content(after);
}

function content({ sheets, tables, names, settings }: MemoryState): string {
  return JSON.stringify({ sheets, tables, names, settings }, (_key, value: unknown) =>
    isIterable(value) ? [...value] : value,
  );
}

/** Copies of maps and sets come from another realm, so their class cannot be asked. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
