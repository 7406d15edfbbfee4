import type { FunctionComment } from '../functions/functionComment';
import { groupOf, pageName } from './referencePage';
import { TASKS } from './tasks';

/** The reference as data, for what shows functions by task: each function under its question, in the index's order. */
export function referenceData(comments: readonly FunctionComment[]): unknown {
  const tasks = TASKS.map(({ group, question }) => ({
    question,
    functions: comments
      .filter((comment) => groupOf(comment) === group)
      .map(({ id, summary, parameters, returns, remarks, errors, examples, source }) => ({
        id,
        page: `reference/${pageName(id)}.html`,
        summary: summary.replace(/\s+/g, ' '),
        parameters,
        returns,
        remarks,
        errors,
        examples,
        source,
      })),
  }));
  return { tasks: tasks.filter(({ functions }) => functions.length > 0) };
}
