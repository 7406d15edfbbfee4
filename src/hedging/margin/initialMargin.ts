import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { fees } from '../cost/fees';
import { settlementValue } from '../exposure/settlementValue';

/**
 * What a venue sets aside to open a position, in settlement currency: value ÷ leverage, the opening fee, and the fee of
 * closing it where the margin is used up. That bankruptcy value is value·(1 ± 1/leverage), and never below 0.
 */
export function initialMargin(
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  leverage: Decimal,
  openFeeRate: Decimal,
  closeFeeRate: Decimal,
): Decimal {
  const value = settlementValue(shortContracts.abs(), price, terms);
  const growsInLoss = shortContracts.isNegative() === (terms.payoff === 'inverse');
  const margin = value.div(leverage);
  const bankruptcyValue = Decimal.max(0, growsInLoss ? value.plus(margin) : value.minus(margin));
  return margin
    .plus(fees(shortContracts, price, terms, openFeeRate))
    .plus(bankruptcyValue.times(closeFeeRate));
}
