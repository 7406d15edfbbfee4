import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { quotePerSettle } from '../pnl/quotePerSettle';
import { fees } from './fees';

/** Fee of one trade in quote currency, while the coin stands at `spotPrice`; a rebate is negative. */
export function tradeFee(
  shortContracts: Decimal,
  price: Decimal,
  spotPrice: Decimal,
  terms: ContractTerms,
  feeRate: Decimal,
): Decimal {
  return fees(shortContracts, price, terms, feeRate).times(quotePerSettle(spotPrice, terms));
}
