import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { funding } from '../carry/funding';
import { fees } from './fees';

/** What a hedge costs in settlement currency: the fees of opening and closing it less the funding it receives. */
export function hedgeCost(
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  openFeeRate: Decimal,
  closeFeeRate: Decimal,
  fundingRate: Decimal,
  periods: Decimal,
): Decimal {
  return fees(shortContracts, price, terms, openFeeRate.plus(closeFeeRate)).minus(
    funding(shortContracts, price, terms, fundingRate, periods),
  );
}
