import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { type PlainCell, plainCell } from './cell';
import { refuseBlank } from './refuseBlank';

/** A range read as one list, left to right and top to bottom; a sentence about a cell tells its place in the range. */
export interface Values {
  readonly name: string;
  readonly count: number;
  readonly isBlank: (index: number) => boolean;
  readonly read: (index: number, reader: (name: string, cell: PlainCell) => Decimal) => Decimal;
}

/** All cells of a range argument. */
export function rangeValues(name: string, cells: unknown[][]): Values {
  const list = (Array.isArray(cells) ? cells : [[cells]]).flat().map((cell) => plainCell(name, cell));
  return {
    name,
    count: list.length,
    isBlank: (index) => list[list.length === 1 ? 0 : index] === '',
    read: (index, reader) =>
      list.length === 1
        ? reader(name, list[0] ?? '')
        : reader(`${name}, cell ${index + 1},`, list[index] ?? ''),
  };
}

/** Ranges that belong together have one cell or the same number of cells. */
export function commonCount(ranges: readonly Values[]): number {
  const longest = ranges.reduce((most, next) => (next.count > most.count ? next : most));
  const odd = ranges.find((next) => next.count !== 1 && next.count !== longest.count);
  if (odd !== undefined) {
    throw new HedgeError(
      'badArgument',
      `ranges must have one cell or the same number of cells; ${odd.name} has ${odd.count}, ${longest.name} has ${longest.count}`,
    );
  }
  return longest.count;
}

/** Places where a range holds something, so that ranges may reach below their last row; #N/A when all is blank. */
export function filledPlaces(ranges: readonly [Values, ...Values[]]): number[] {
  const count = commonCount(ranges);
  const whole = ranges.filter((each) => each.count === count);
  const places = Array.from({ length: count }, (_, index) => index).filter((index) =>
    whole.some((each) => !each.isBlank(index)),
  );
  refuseBlank(ranges[0].name, places, 'number');
  return places;
}
