import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { pnl } from '../pnl/pnl';
import { quotePerSettle } from '../pnl/quotePerSettle';

export interface StressHolding {
  readonly asset: string;
  readonly quantity: Decimal;
  readonly price: Decimal;
}

export interface StressHedge {
  readonly asset: string;
  readonly shortContracts: Decimal;
  readonly entryPrice: Decimal;
  readonly terms: ContractTerms;
}

/** How far a coin's price goes, and where on its way the hedge was closed. */
export interface Shock {
  readonly move: Decimal;
  readonly closedAt?: Decimal | undefined;
}

export interface StressResult {
  readonly spot: Decimal;
  readonly hedge: Decimal;
  readonly net: Decimal;
}

/**
 * Gain of holdings and hedges in quote currency when every coin takes its shock. A hedge gains from its entry price to
 * the shocked price of its coin, or to the price where it was closed; a gain in coins is worth what they are in the end.
 */
export function stress(
  holdings: readonly StressHolding[],
  hedges: readonly StressHedge[],
  shockOf: (asset: string) => Shock,
): StressResult {
  const spot = holdings.reduce(
    (sum, { asset, quantity, price }) => sum.plus(quantity.times(price).times(shockOf(asset).move)),
    new Decimal(0),
  );
  const hedge = hedges.reduce((sum, each) => {
    const held = holdings.find(({ asset }) => asset === each.asset);
    return sum.plus(hedgeGain(each, held?.price ?? each.entryPrice, shockOf(each.asset)));
  }, new Decimal(0));
  return { spot, hedge, net: spot.plus(hedge) };
}

function hedgeGain(hedge: StressHedge, priceNow: Decimal, { move, closedAt = move }: Shock): Decimal {
  const { shortContracts, entryPrice, terms } = hedge;
  const end = priceNow.times(move.plus(1));
  const exit = priceNow.times(closedAt.plus(1));
  if (terms.payoff === 'inverse' && closedAt.eq(move))
    return shortContracts.times(terms.contractSize).times(new Decimal(1).minus(end.div(entryPrice)));
  return pnl(shortContracts, entryPrice, exit, terms, quotePerSettle(end, terms));
}
