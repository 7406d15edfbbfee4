import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { settlePriceOf } from './settlePriceOf';

/** Value of one contract in quote currency: size·price, an inverse contract's face, or size·price·settlePrice. */
export function contractValue(price: Decimal, terms: ContractTerms): Decimal {
  switch (terms.payoff) {
    case 'linear':
      return terms.contractSize.times(price);
    case 'inverse':
      return terms.contractSize;
    case 'quanto':
      return terms.contractSize.times(price).times(settlePriceOf(terms));
  }
}
