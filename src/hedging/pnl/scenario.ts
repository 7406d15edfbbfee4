import { notional } from '../exposure/notional';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';

export interface ScenarioRow {
  readonly move: Decimal;
  readonly spot: Decimal;
  readonly hedge: Decimal;
  readonly net: Decimal;
}

/**
 * What coins and hedge gain, in quote currency, when the price moves by a share of itself. −n·CV·move holds for every
 * payoff, because an inverse contract's gain in coins is converted at the new price.
 */
export function scenario(
  value: Decimal,
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  move: Decimal,
  beta: Decimal,
): ScenarioRow {
  const spot = value.times(beta).times(move);
  const hedge = notional(shortContracts, price, terms).times(move).neg();
  return { move, spot, hedge, net: spot.plus(hedge) };
}
