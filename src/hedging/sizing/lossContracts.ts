import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import type { Rounding } from '../../model/rounding';
import { orderSize } from './orderSize';

/** Contracts to sell short whose gain at a price move equals a loss: −loss ÷ (contract value·move). */
export function lossContracts(
  loss: Decimal,
  move: Decimal,
  price: Decimal,
  terms: ContractTerms,
  rounding: Rounding,
): Decimal {
  if (move.isZero()) throw new HedgeError('divideByZero', 'move is 0, so no contract gains anything');
  return orderSize(loss.neg(), contractValue(price, terms).times(move), price, terms, rounding);
}
