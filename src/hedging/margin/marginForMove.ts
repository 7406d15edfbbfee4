import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { settlementValue } from '../exposure/settlementValue';
import { pnl } from '../pnl/pnl';

/** Margin that survives a price move, in settlement currency: the maintenance margin after it less the gain, at least 0. */
export function marginForMove(
  shortContracts: Decimal,
  entryPrice: Decimal,
  terms: ContractTerms,
  move: Decimal,
  maintenanceRate: Decimal,
  maintenanceAmount: Decimal,
  feeRate: Decimal,
): Decimal {
  const moved = entryPrice.times(move.plus(1));
  if (moved.isZero() && terms.payoff === 'inverse')
    throw new HedgeError('noSolution', 'an inverse contract has no value in coins at a price of 0');
  const maintenance = settlementValue(
    shortContracts.abs().times(maintenanceRate.plus(feeRate)),
    moved,
    terms,
  ).minus(maintenanceAmount);
  return Decimal.max(0, maintenance.minus(pnl(shortContracts, entryPrice, moved, terms)));
}
