import { HedgeError } from '../../model/hedgeError';
import { plainCell } from './cell';
import { shown } from './shown';

/** A word argument: one of a list, in any case; omitted or blank it is the default. */
export function wordArgument<Word extends string>(
  name: string,
  cell: unknown,
  words: readonly Word[],
  byDefault: Word,
): Word {
  const plain = plainCell(name, cell);
  if (plain === '') return byDefault;
  const wanted = String(plain).trim().toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) {
    throw new HedgeError('badArgument', `${name} must be one of ${words.join(', ')}; ${shown(plain)}`);
  }
  return word;
}
