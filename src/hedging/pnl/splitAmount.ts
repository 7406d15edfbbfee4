import type { Decimal } from '../../model/decimal';

export interface SplitAmount {
  /** What belongs to the contracts that are closed. */
  readonly closed: Decimal;
  /** What stays with those that are left; both add up to the whole exactly. */
  readonly left: Decimal;
}

/** An amount of a position (coins, fees, funding) when `part` of its `whole` contracts are closed. */
export function splitAmount(amount: Decimal, part: Decimal, whole: Decimal): SplitAmount {
  const closed = amount.times(part).div(whole);
  return { closed, left: amount.minus(closed) };
}
