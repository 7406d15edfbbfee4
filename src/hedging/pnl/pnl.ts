import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

/** Gain of a futures position in settlement currency: n·size·(entry−exit), inverse n·size·(1/exit−1/entry). */
export function pnl(
  shortContracts: Decimal,
  entryPrice: Decimal,
  exitPrice: Decimal,
  terms: ContractTerms,
): Decimal {
  const gain = shortContracts.times(terms.contractSize).times(entryPrice.minus(exitPrice));
  return terms.payoff === 'inverse' ? gain.div(entryPrice.times(exitPrice)) : gain;
}
