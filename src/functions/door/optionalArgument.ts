import type { Decimal } from '../../model/decimal';
import type { PlainCell } from './cell';
import { type Cells, type Column, column, constant, isOmitted } from './column';

/** An argument that may be omitted; then it has its default in every row. */
export function optionalArgument<Default>(
  name: string,
  cells: Cells,
  read: (name: string, cell: PlainCell) => Decimal,
  byDefault: Default,
): Column<Decimal | Default> {
  return isOmitted(cells) ? constant(name, byDefault) : column(name, cells, (cell) => read(name, cell));
}
