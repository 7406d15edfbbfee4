import { handedOver } from './handOver';
import type { OpenedBook } from './openedBook';

/** The file that this page was loaded for. */
export interface OpeningFile extends OpenedBook {
  readonly name: string;
}

/** What the page before left to be opened here; undefined: nothing. */
export async function openingFile(): Promise<OpeningFile | undefined> {
  const file = await handedOver();
  if (file === undefined) return undefined;
  const { openedBook } = await import(/* webpackChunkName: "open" */ './openedBook');
  return { name: file.name, ...openedBook(file.bytes) };
}
