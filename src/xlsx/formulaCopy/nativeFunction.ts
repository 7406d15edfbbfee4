import { NoNativeForm } from './NoNativeForm';
import type { Operand } from './operand';
import { flagOf } from './text/headers';
import { type Spec, specOf } from './text/spec';
import { type Word, word } from './text/word';

/** A function of ours in the words of every spreadsheet: texts of the arguments in, texts of the cells out. */
export type NativeFunction = (args: readonly (Operand | undefined)[]) => Operand;

/** The arguments of a call as one row of its columns has them. */
export class RowArguments {
  constructor(
    private readonly args: readonly (Operand | undefined)[],
    private readonly row: number,
  ) {}

  /** An argument as it came. */
  operand(place: number): Operand {
    const operand = this.args[place];
    if (operand === undefined) throw new NoNativeForm('an argument is missing');
    return operand;
  }

  has(place: number): boolean {
    return this.args[place] !== undefined;
  }

  /** The value of an argument; left out it is its default. */
  value(place: number, byDefault?: string): string {
    const operand = this.args[place];
    if (operand === undefined && byDefault !== undefined) return byDefault;
    const { rows, columns, at } = this.operand(place);
    if (columns !== 1) throw new NoNativeForm('an argument has several columns');
    return at(rows === 1 ? 0 : this.row, 0);
  }

  values(count: number): string[] {
    return Array.from({ length: count }, (_, place) => this.value(place));
  }

  word(place: number, byDefault: string): Word {
    return word(this.args[place] && this.value(place), byDefault);
  }

  spec(place: number): Spec {
    return specOf(this.operand(place), this.row);
  }

  flag(place: number, byDefault: boolean): boolean {
    return flagOf(this.args[place], byDefault);
  }
}

/** A function that is worked out row by row where an argument is a column. `ranges`: arguments taken as a whole. */
export function rowwise(
  texts: (args: RowArguments) => string | readonly string[],
  ranges: readonly number[] = [],
): NativeFunction {
  return (args) => {
    const rows = Math.max(1, ...args.map((each, place) => (each && !ranges.includes(place) ? each.rows : 1)));
    const odd = args.some(
      (each, place) => each && !ranges.includes(place) && each.rows !== 1 && each.rows !== rows,
    );
    if (odd) throw new NoNativeForm('its columns differ in length');
    const line = (row: number): readonly string[] => {
      const answer = texts(new RowArguments(args, row));
      const [first] = args;
      const isColumn = rows > 1 && first !== undefined && !ranges.includes(0) && first.rows > 1;
      return (typeof answer === 'string' ? [answer] : answer).map((text) =>
        isColumn ? `IF(${first.at(row, 0)}="","",${text})` : text,
      );
    };
    const columns = line(0).length;
    return {
      rows,
      columns,
      at: (row, column) => line(row)[column] ?? '""',
      whole: rows * columns === 1 ? line(0)[0] : undefined,
    };
  };
}
