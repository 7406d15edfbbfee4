import { Decimal } from '../../model/decimal';
import { type Cells, isOmitted } from './column';
import { readNumber, readPositive } from './numbers';
import { oneCell } from './oneCell';

/** A number that takes one cell; with a default it may be omitted. */
export function numberCell(name: string, cells: Cells, byDefault?: number): Decimal {
  if (byDefault !== undefined && isOmitted(cells)) return new Decimal(byDefault);
  return readNumber(name, oneCell(name, cells));
}

/** A number above 0 that takes one cell. */
export function positiveCell(name: string, cells: Cells): Decimal {
  return readPositive(name, oneCell(name, cells));
}
