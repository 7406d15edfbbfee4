import { HedgeError } from '../../model/hedgeError';
import { plainCell } from './cell';
import { shown } from './shown';

/** A TRUE or FALSE argument; omitted or blank it is the default, and 0 is FALSE as in Excel. */
export function flagArgument(name: string, cell: unknown, byDefault: boolean): boolean {
  const plain = plainCell(name, cell);
  if (plain === '') return byDefault;
  if (typeof plain === 'string')
    throw new HedgeError('badArgument', `${name} must be TRUE or FALSE; ${shown(plain)}`);
  return Boolean(plain);
}
