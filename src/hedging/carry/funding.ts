import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { settlementValue } from '../exposure/settlementValue';

/** Funding of a position in settlement currency, + received: a short receives when the rate is positive. */
export function funding(
  shortContracts: Decimal,
  markPrice: Decimal,
  terms: ContractTerms,
  fundingRate: Decimal,
  periods: Decimal,
): Decimal {
  return settlementValue(shortContracts.times(fundingRate).times(periods), markPrice, terms);
}
