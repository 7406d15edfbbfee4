import path from 'node:path';
import { findFunctionFiles } from '../functions/findFunctionFiles';
import { readFunctionComments } from '../functions/readFunctionComments';
import { referenceIndex } from './referenceIndex';
import { pageName, referencePage } from './referencePage';

const ROOT = path.resolve(__dirname, '../..');

/** Every file of docs/reference by its name, as it must read today. */
export function referenceFiles(): ReadonlyMap<string, string> {
  const comments = readFunctionComments(findFunctionFiles(path.join(ROOT, 'src/functions')));
  return new Map([
    ['index.md', referenceIndex(comments)],
    ...comments.map((comment) => [`${pageName(comment.id)}.md`, referencePage(comment, comments)] as const),
  ]);
}
