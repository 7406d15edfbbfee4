import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

/** Value of one contract in the currency it settles in: size·price, for an inverse contract its face in coins. */
export function settlementValue(price: Decimal, terms: ContractTerms): Decimal {
  return terms.payoff === 'inverse' ? terms.contractSize.div(price) : terms.contractSize.times(price);
}
