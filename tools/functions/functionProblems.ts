import { readFileSync } from 'node:fs';
import type { FunctionComment } from './functionComment';

const TAG = /@customfunction\b/g;
const LOOKS_LIKE_A_CELL = /^[A-Z]{1,3}\d+$/;
const LEAST_LETTERS = 3;

/** What Microsoft's generator lets through and Excel, or the reader of a formula, would trip over. */
export function functionProblems(files: readonly string[], comments: readonly FunctionComment[]): string[] {
  const seen = new Map<string, string>();
  const problems = files.flatMap((file) => {
    const tags = readFileSync(file, 'utf8').match(TAG)?.length ?? 0;
    const declared = comments.filter((comment) => comment.file === file).length;
    return tags === declared
      ? []
      : [
          `${file}: a custom function must be a function declaration; an arrow function would never be registered`,
        ];
  });
  for (const { id, file, summary, parameters, examples } of comments) {
    const say = (sentence: string): number => problems.push(`${file}: ${id} ${sentence}`);
    const other = seen.get(id.toUpperCase());
    if (other !== undefined) say(`has the id of a function in ${other}; ids must differ`);
    seen.set(id.toUpperCase(), file);
    if (!/^[A-Z][A-Z0-9]*$/.test(id))
      say('must be upper-case letters and digits: files store the id for good');
    if (id.replace(/\d/g, '').length < LEAST_LETTERS) say(`must have at least ${LEAST_LETTERS} letters`);
    if (LOOKS_LIKE_A_CELL.test(id)) say('looks like a cell address; Excel would read it as one');
    if (summary.trim() === '') say('needs a summary');
    if (/\n\s*\n/.test(summary)) say('must have a summary of one paragraph; Excel shows only the first');
    if (summary.includes('{@link')) say('must not use {@link}; the metadata generator fails on it');
    for (const { name, description } of parameters) {
      if (description === '') say(`must describe its parameter ${name}`);
    }
    if (!examples.some(({ result }) => result.startsWith('#'))) say('needs an example of an error');
    if (examples.length < 2) say('needs at least two examples');
  }
  return problems;
}
