import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { type Cells, type Column, column, constant, isOmitted } from './column';
import { readNotNegative, readNumber, readPositive } from './numbers';

/** A required number, or an optional one whose default is given. */
export function numberArgument(name: string, cells: Cells, byDefault?: number): Column<Decimal> {
  if (byDefault !== undefined && isOmitted(cells)) return constant(name, new Decimal(byDefault));
  return column(name, cells, (cell) => readNumber(name, cell));
}

/** A number above 0, required or with a default. */
export function positiveArgument(name: string, cells: Cells, byDefault?: number): Column<Decimal> {
  if (byDefault !== undefined && isOmitted(cells)) return constant(name, new Decimal(byDefault));
  return column(name, cells, (cell) => readPositive(name, cell));
}

/** A number that is at least 0, required or with a default. */
export function notNegativeArgument(name: string, cells: Cells, byDefault?: number): Column<Decimal> {
  if (byDefault !== undefined && isOmitted(cells)) return constant(name, new Decimal(byDefault));
  return column(name, cells, (cell) => readNotNegative(name, cell));
}

/** A number above 0 that may be omitted. */
export function optionalPositiveArgument(name: string, cells: Cells): Column<Decimal | undefined> {
  return isOmitted(cells) ? constant(name, undefined) : positiveArgument(name, cells);
}

/** A text, such as a venue or a symbol. */
export function textArgument(name: string, cells: Cells): Column<string> {
  return column(name, cells, (cell) => {
    const text = String(cell).trim();
    if (text === '') throw new HedgeError('badArgument', `${name} must be a text; it is empty`);
    return text;
  });
}
