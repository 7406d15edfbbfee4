import { NoNativeForm } from '../NoNativeForm';
import type { Operand } from '../operand';

/** An argument that is TRUE or FALSE in the formula itself; a table has its headers, or has not. */
export function flagOf(operand: Operand | undefined, byDefault: boolean): boolean {
  const text = operand?.at(0, 0).toUpperCase();
  if (text === undefined) return byDefault;
  if (text === 'TRUE' || text === '1') return true;
  if (text === 'FALSE' || text === '0') return false;
  throw new NoNativeForm('an argument that is TRUE or FALSE stands in another cell');
}

export const headersWanted = (operand: Operand | undefined): boolean => flagOf(operand, true);
