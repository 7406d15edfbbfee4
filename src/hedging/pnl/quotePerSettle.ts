import { settlePriceOf } from '../exposure/settlePriceOf';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';

/** What one unit of a contract's settlement currency is worth in quote currency when the coin stands at `spotPrice`. */
export function quotePerSettle(spotPrice: Decimal, terms: ContractTerms): Decimal {
  switch (terms.payoff) {
    case 'linear':
      return new Decimal(1);
    case 'inverse':
      return spotPrice;
    case 'quanto':
      return settlePriceOf(terms);
  }
}
