import { Decimal } from '../../model/decimal';

export const FUNDING_MODES = ['clamp', 'damper'] as const;
export type FundingMode = (typeof FUNDING_MODES)[number];

const within = (value: Decimal, limit: Decimal): Decimal =>
  Decimal.max(limit.neg(), Decimal.min(limit, value));

/**
 * A venue's funding rate from its premium. "clamp" draws the premium to the interest rate by at most the clamp;
 * "damper" takes the clamp off either side and leaves 0 between.
 */
export function fundingRate(
  premium: Decimal,
  interest: Decimal,
  clamp: Decimal,
  cap: Decimal | undefined,
  mode: FundingMode,
): Decimal {
  const rate =
    mode === 'clamp'
      ? premium.plus(within(interest.minus(premium), clamp))
      : Decimal.max(clamp, premium).plus(Decimal.min(clamp.neg(), premium));
  return cap === undefined ? rate : within(rate, cap);
}
