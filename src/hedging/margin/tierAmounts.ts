import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/** From this notional on the maintenance rate holds. */
export interface TierRate {
  readonly floor: Decimal;
  readonly rate: Decimal;
}

/** What each tier takes off notional·rate, so that the margin does not jump where a tier begins. */
export function tierAmounts(tiers: readonly TierRate[]): Decimal[] {
  let amount = new Decimal(0);
  let before: TierRate | undefined;
  return tiers.map((tier, index) => {
    if (before === undefined ? !tier.floor.isZero() : tier.floor.lte(before.floor))
      throw new HedgeError(
        'badArgument',
        `floors must begin at 0 and rise; tier ${index + 1} begins at ${tier.floor.toString()}`,
      );
    amount = amount.plus(tier.floor.times(tier.rate.minus(before?.rate ?? 0)));
    before = tier;
    return amount;
  });
}
