import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { funding } from './funding';

/** One funding payment: the mark price and the rate at its instant. */
export interface FundingSettlement {
  readonly markPrice: Decimal;
  readonly fundingRate: Decimal;
}

/** Funding of a position over its past settlements, each at its own price and rate; + received. */
export function fundingSum(
  shortContracts: Decimal,
  terms: ContractTerms,
  settlements: readonly FundingSettlement[],
): Decimal {
  const once = new Decimal(1);
  return settlements.reduce(
    (sum, { markPrice, fundingRate }) =>
      sum.plus(funding(shortContracts, markPrice, terms, fundingRate, once)),
    new Decimal(0),
  );
}
