import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

/** Value of contracts in the currency they settle in: n·size·price, for an inverse contract n·size ÷ price. */
export function settlementValue(contracts: Decimal, price: Decimal, terms: ContractTerms): Decimal {
  const size = contracts.times(terms.contractSize);
  return terms.payoff === 'inverse' ? size.div(price) : size.times(price);
}
