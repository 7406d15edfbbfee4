import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { type WatchedHedge, changePoints } from './changePoints';
import { rebalance } from './rebalance';

export const CHANGE_DRIVERS = ['price', 'quantity'] as const;
export const CHANGE_DIRECTIONS = ['up', 'down'] as const;

/** Where one driver changes what REBALANCE says, and the contracts to be short from there on. */
export interface Change {
  readonly at: Decimal;
  /** Share of the driver's value now. */
  readonly move: Decimal;
  readonly shortContracts: Decimal;
}

const A_HAIR = new Decimal('1e-20');

/**
 * The first value of price or quantity, going up or down from now, beyond which REBALANCE answers otherwise; nothing
 * when it never does. Between the points of `changePoints` the answer stands still, so it is asked just beyond each.
 */
export function nextChange(
  hedge: WatchedHedge,
  driver: (typeof CHANGE_DRIVERS)[number],
  direction: (typeof CHANGE_DIRECTIONS)[number],
): Change | undefined {
  const { quantity, shortContracts, price, terms, hedgeRatio, band } = hedge;
  const one = new Decimal(1);
  const together = driver === 'price' && terms.payoff !== 'inverse';
  const exposure = quantity.times(price);
  // Moving exposure and contract value together is the same as moving the least value of an order the other way, and
  // leaves the lots exactly where they are.
  const tradeAt = (share: Decimal): Decimal =>
    together
      ? trade(exposure, { ...terms, minNotional: terms.minNotional.div(share) })
      : trade(exposure.times(share), terms);
  const trade = (held: Decimal, contract: ContractTerms): Decimal =>
    rebalance(held, shortContracts, price, contract, hedgeRatio, band, one, 'nearest');
  const up = direction === 'up';
  const beyond = up ? one.plus(A_HAIR) : one.minus(A_HAIR);
  const now = tradeAt(one);
  const ahead = changePoints(hedge, together)
    .filter((share) => (up ? share.gte(1) : share.lte(1) && share.gt(0)))
    .sort((a, b) => (up ? a.comparedTo(b) : b.comparedTo(a)));
  const share = ahead.find((point) => !tradeAt(point.times(beyond)).eq(now));
  if (share === undefined) return undefined;
  return {
    at: (driver === 'price' ? price : quantity).times(share),
    move: share.minus(1),
    shortContracts: shortContracts.plus(tradeAt(share.times(beyond))),
  };
}
