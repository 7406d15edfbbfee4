import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { settlePriceOf } from './settlePriceOf';

/**
 * Coins left open: quantity − n·size. An inverse contract takes away its face at the price it was opened at, because
 * its unrealised gain is in coins too and keeps that number.
 */
export function netDelta(
  quantity: Decimal,
  shortContracts: Decimal,
  terms: ContractTerms,
  entryPrice?: Decimal,
): Decimal {
  const { divisor, factor } = coinsPerSize(terms, entryPrice);
  const offset = shortContracts.times(terms.contractSize).times(factor);
  return quantity.times(divisor).minus(offset).div(divisor);
}

function coinsPerSize(terms: ContractTerms, entryPrice?: Decimal): { divisor: Decimal; factor: Decimal } {
  const one = new Decimal(1);
  if (terms.payoff === 'linear') return { divisor: one, factor: one };
  if (terms.payoff === 'quanto') return { divisor: one, factor: settlePriceOf(terms) };
  if (entryPrice === undefined) {
    throw new HedgeError('badArgument', 'entryPrice must be given for an inverse contract; it is empty or 0');
  }
  return { divisor: entryPrice, factor: one };
}
