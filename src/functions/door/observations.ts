import { HedgeError } from '../../model/hedgeError';
import { plainCell } from './cell';
import { readNumber } from './numbers';
import type { Series } from './series';

/**
 * Series that belong together, row by row, as numbers. A row in which one of them is blank is left out of all: a blank is
 * no observation, and never 0.
 */
export function observations<const All extends readonly [Series, ...Series[]]>(
  ...all: All
): { [Index in keyof All]: Float64Array } {
  const [first] = all;
  const count = first.cells.length;
  const odd = all.find(({ cells }) => cells.length !== count);
  if (odd !== undefined) {
    throw new HedgeError(
      'badArgument',
      `series must have the same number of observations; ${first.name} has ${count}, ${odd.name} has ${odd.cells.length}`,
    );
  }
  const plain = all.map(({ name, cells }) => cells.map((cell) => plainCell(name, cell)));
  const rows = first.cells.map((_, row) => row).filter((row) => plain.every((cells) => cells[row] !== ''));
  if (rows.length === 0) {
    throw new HedgeError(
      'notAvailable',
      `${first.name} must hold at least one number; all its rows are blank`,
    );
  }
  const numbers = all.map(({ name }, place) =>
    Float64Array.from(rows, (row) =>
      readNumber(`${name}, cell ${row + 1},`, plain[place]?.[row] ?? '').toNumber(),
    ),
  );
  return numbers as unknown as { [Index in keyof All]: Float64Array };
}
