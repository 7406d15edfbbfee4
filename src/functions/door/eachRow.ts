import { cellNumber } from '../../model/cellNumber';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { cellError } from './cellError';
import type { Column } from './column';

type Answer = Decimal | string | number | boolean;
type Values<Columns extends readonly Column<unknown>[]> = {
  [Index in keyof Columns]: Columns[Index] extends Column<infer Value> ? Value : never;
};

export function cellFromAnswer(answer: Answer): string | number | boolean {
  if (answer instanceof Decimal) return numberFromDecimal(answer);
  return typeof answer === 'number' ? cellNumber(answer) : answer;
}

function commonRows(columns: readonly Column<unknown>[]): number {
  const longest = columns.reduce((most, next) => (next.rows > most.rows ? next : most));
  const odd = columns.find((next) => next.rows !== 1 && next.rows !== longest.rows);
  if (odd !== undefined) {
    throw new HedgeError(
      'badArgument',
      `columns must have one row or the same number of rows; ${odd.name} has ${odd.rows}, ${longest.name} has ${longest.rows}`,
    );
  }
  return longest.rows;
}

/**
 * Runs a formula once for single cells and row by row for columns. An error stays in its row; a row whose first
 * argument is blank answers with an empty text, so that a formula may reach below the last holding.
 */
export function eachRow<const Columns extends readonly [Column<unknown>, ...Column<unknown>[]]>(
  columns: Columns,
  formula: (...values: Values<Columns>) => Answer | readonly Answer[],
): unknown[][] {
  const rows = commonRows(columns);
  const [first] = columns;
  const rowAnswer = (row: number): unknown[] => {
    const answer = formula(...(columns.map((each) => each.read(row)) as Values<Columns>));
    return Array.isArray(answer) ? answer.map(cellFromAnswer) : [cellFromAnswer(answer as Answer)];
  };
  if (rows === 1) return [rowAnswer(0)];

  const table: unknown[][] = [];
  for (let row = 0; row < rows; row += 1) {
    if (first.rows > 1 && first.isBlank(row)) table.push(['']);
    else {
      try {
        table.push(rowAnswer(row));
      } catch (thrown) {
        table.push([cellError(thrown)]);
      }
    }
  }
  const width = Math.max(...table.map((line) => line.length));
  return table.map((line) => (line.length === width ? line : Array<unknown>(width).fill(line[0])));
}
