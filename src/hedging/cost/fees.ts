import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { settlementValue } from '../exposure/settlementValue';

/** Fee of one trade in settlement currency: |n|·SV·rate; a rebate is negative. */
export function fees(
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  feeRate: Decimal,
): Decimal {
  return settlementValue(shortContracts.abs().times(feeRate), price, terms);
}
