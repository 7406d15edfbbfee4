import type { Decimal } from '../../model/decimal';
import { decimalFromNumber } from '../../model/decimalFromNumber';
import { HedgeError } from '../../model/hedgeError';
import type { PlainCell } from './cell';
import { shown } from './shown';

/** A number at the door; text, TRUE and blanks are refused, never read as 0. */
export function readNumber(name: string, cell: PlainCell): Decimal {
  if (typeof cell !== 'number' || !Number.isFinite(cell)) {
    throw new HedgeError('badArgument', `${name} must be a number; ${shown(cell)}`);
  }
  return decimalFromNumber(cell);
}

/** A number above 0: a price, a size, a step. */
export function readPositive(name: string, cell: PlainCell): Decimal {
  const value = readNumber(name, cell);
  if (value.lte(0)) throw new HedgeError('badArgument', `${name} must be positive; ${shown(cell)}`);
  return value;
}

/** A number that may be 0 but not below it: a band, a smallest order. */
export function readNotNegative(name: string, cell: PlainCell): Decimal {
  const value = readNumber(name, cell);
  if (value.isNegative()) throw new HedgeError('badArgument', `${name} must not be negative; ${shown(cell)}`);
  return value;
}

/** A share between 0 and 1 but neither of them: a confidence, a fading weight. */
export function readFraction(name: string, cell: PlainCell): Decimal {
  const value = readNumber(name, cell);
  if (value.lte(0) || value.gte(1)) {
    throw new HedgeError('badArgument', `${name} must be above 0 and below 1; ${shown(cell)}`);
  }
  return value;
}

/** A correlation. */
export function readCorrelation(name: string, cell: PlainCell): Decimal {
  const value = readNumber(name, cell);
  if (value.abs().gt(1)) {
    throw new HedgeError('badArgument', `${name} must be between -1 and 1; ${shown(cell)}`);
  }
  return value;
}

/** A relative price move; a price cannot fall by more than all of itself. */
export function readMove(name: string, cell: PlainCell): Decimal {
  const move = readNumber(name, cell);
  if (move.lt(-1))
    throw new HedgeError('badArgument', `${name} must not be below -1 (-100 %); ${shown(cell)}`);
  return move;
}
