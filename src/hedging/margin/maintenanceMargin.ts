import type { Decimal } from '../../model/decimal';
import type { TierRate } from './tierAmounts';

/** A tier with what it takes off notional·rate. */
export interface MarginTier extends TierRate {
  readonly amount: Decimal;
}

/** The least margin to keep for a notional, by the last tier whose floor it reaches; tiers rise from floor 0. */
export function maintenanceMargin(notional: Decimal, tiers: readonly MarginTier[]): Decimal {
  const reached = tiers.filter(({ floor }) => floor.lte(notional)).at(-1);
  return reached === undefined ? notional.times(0) : notional.times(reached.rate).minus(reached.amount);
}
