import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';

const ONE = new Decimal(1);

/**
 * Gain of a futures position: n·size·(entry−exit), inverse n·size·(1/exit−1/entry). In settlement currency, or in the
 * currency in which one unit of it is worth `settleValue`; multiplied first and divided once, so that a hedge that
 * leaves nothing leaves exactly 0.
 */
export function pnl(
  shortContracts: Decimal,
  entryPrice: Decimal,
  exitPrice: Decimal,
  terms: ContractTerms,
  settleValue: Decimal = ONE,
): Decimal {
  const gain = shortContracts.times(terms.contractSize).times(entryPrice.minus(exitPrice)).times(settleValue);
  return terms.payoff === 'inverse' ? gain.div(entryPrice.times(exitPrice)) : gain;
}
