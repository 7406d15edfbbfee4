import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';

/** A position as NEXTCHANGE looks at it: coins at the price of their hedge. */
export interface WatchedHedge {
  readonly quantity: Decimal;
  readonly shortContracts: Decimal;
  readonly price: Decimal;
  readonly terms: ContractTerms;
  readonly hedgeRatio: Decimal;
  readonly band: Decimal;
}

/**
 * Every share of what moves at which REBALANCE may change its answer first: the edges of the band, the half lots around
 * what matters, and the prices at which an order becomes large enough for the venue. `together`: exposure and contract
 * value move alike, as they do with the price of a linear or quanto contract.
 */
export function changePoints(hedge: WatchedHedge, together: boolean): Decimal[] {
  const value = contractValue(hedge.price, hedge.terms);
  const points = together ? orderValuePoints(hedge, value) : exposurePoints(hedge, value);
  return points.filter((share) => share.isFinite());
}

/** Lots that the exposure asks for now, in signed numbers. */
function lotsNow({ quantity, price, terms, hedgeRatio }: WatchedHedge, value: Decimal): Decimal {
  return quantity.times(price).times(hedgeRatio).div(value.times(terms.lotSize));
}

/** Lots and ratio stay; only the least value of an order is met or missed. */
function orderValuePoints(hedge: WatchedHedge, value: Decimal): Decimal[] {
  const { shortContracts, terms } = hedge;
  const total = lotsNow(hedge, value).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(terms.lotSize);
  return [total, total.minus(shortContracts), shortContracts].map((order) =>
    terms.minNotional.div(order.abs().times(value)),
  );
}

/** The exposure moves alone: the ratio meets the band's edges, and the lots wanted pass the halves between two counts. */
function exposurePoints(hedge: WatchedHedge, value: Decimal): Decimal[] {
  const { quantity, price, shortContracts, terms, hedgeRatio, band } = hedge;
  const { lotSize, minContracts, minNotional } = terms;
  const ratio = shortContracts.times(value).div(quantity.times(price));
  const edges = [band, band.neg()].map((width) => ratio.div(hedgeRatio.plus(width)));

  const signed = lotsNow(hedge, value);
  const lots = signed.abs();
  const held = shortContracts.div(lotSize).times(Decimal.sign(signed));
  const least = Decimal.max(minContracts, minNotional.div(value)).div(lotSize);
  const halves = [lots, least, held.plus(least), held.minus(least)].flatMap((count) =>
    [-0.5, 0.5].map((step) => count.toDecimalPlaces(0).plus(step).div(lots)),
  );
  return [...edges, ...halves];
}
