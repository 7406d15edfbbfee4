import type { IWorkbookData } from '@univerjs/core';
import { readContents } from '../../xlsx/contents/readContents';
import type { UniverWorkbook } from '../grid/univerWorkbook';
import { addRest } from './addRest';
import { gridBook } from './gridBook';

export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  /** Adds what the grid does not open by itself. */
  readonly complete: (workbook: UniverWorkbook) => void;
  /** What the file holds beyond what is shown; "" is nothing. */
  readonly remark: string;
}

function remark(leftOut: readonly string[]): string {
  if (leftOut.length === 0) return '';
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(leftOut);
  return `The file also holds ${list}, which are not shown here.`;
}

/** A file's bytes as the grid opens them. Rejects with a sentence where they cannot be read. */
export function openedBook(bytes: Uint8Array): OpenedBook {
  const contents = readContents(bytes);
  return {
    data: gridBook(contents),
    complete: (workbook) => addRest(workbook, contents),
    remark: remark(contents.leftOut),
  };
}
