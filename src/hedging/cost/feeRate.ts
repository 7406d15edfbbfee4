import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { settlementValue } from '../exposure/settlementValue';

/** The rate behind a fee in settlement currency: what FEES was given to answer it. */
export function feeRate(
  fee: Decimal,
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
): Decimal {
  const traded = settlementValue(shortContracts.abs(), price, terms);
  if (traded.isZero())
    throw new HedgeError('divideByZero', 'shortContracts must not be 0 to tell a fee’s rate');
  return fee.div(traded);
}
