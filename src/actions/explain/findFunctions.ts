import type { FunctionReference } from './functionReference';

/** Functions under the question that they answer. */
export interface FunctionGroup {
  readonly task: string;
  readonly functions: readonly FunctionReference[];
}

/** Words that people use for what the reference calls otherwise. */
const ALSO: Readonly<Record<string, string>> = {
  liquidated: 'liquidation',
  lots: 'contracts',
  size: 'contracts',
  fee: 'fees',
  commission: 'fees',
  apr: 'annualised',
  yield: 'annualised',
  drift: 'rebalance',
  var: 'risk',
  hedge: '',
};

/** The functions that have every word, in their name, their task, their summary or their arguments; best first. */
export function findFunctions(reference: readonly FunctionReference[], query: string): FunctionGroup[] {
  const words = query
    .toLowerCase()
    .replace(/hedge\./g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const scored = reference.flatMap((each) => {
    const scores = words.map((word) => Math.max(score(each, word), alsoScore(each, word)));
    return scores.every((value) => value > 0)
      ? [{ each, score: scores.reduce((sum, value) => sum + value, 0) }]
      : [];
  });
  const best = (task: string): number =>
    Math.max(...scored.filter(({ each }) => each.task === task).map(({ score: value }) => value));
  const tasks = [...new Set(scored.map(({ each }) => each.task))];
  if (words.length > 0) tasks.sort((one, other) => best(other) - best(one));
  return tasks.map((task) => ({
    task,
    functions: scored
      .filter(({ each }) => each.task === task)
      .sort((one, other) => other.score - one.score)
      .map(({ each }) => each),
  }));
}

function alsoScore(each: FunctionReference, word: string): number {
  const also = ALSO[word];
  if (also === '') return 1;
  return also === undefined ? 0 : score(each, also) / 2;
}

function score({ id, task, summary, parameters, remarks }: FunctionReference, word: string): number {
  const name = id.toLowerCase();
  if (name === word) return 100;
  // "I" of a question says nothing of a name.
  if (word.length > 2 && name.includes(word)) return name.startsWith(word) ? 40 : 20;
  if (begins(summary, word)) return 10;
  if (begins(task, word)) return 8;
  if (parameters.some((parameter) => begins(parameter.name, word) || begins(parameter.description, word)))
    return 4;
  return begins(remarks, word) ? 1 : 0;
}

/** A word of the text begins with it. */
function begins(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}`, 'iu').test(text);
}
