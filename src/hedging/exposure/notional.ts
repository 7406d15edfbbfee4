import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { contractValue } from './contractValue';

/** Value of a position in quote currency, with the sign of its contracts. */
export function notional(shortContracts: Decimal, price: Decimal, terms: ContractTerms): Decimal {
  return shortContracts.times(contractValue(price, terms));
}
