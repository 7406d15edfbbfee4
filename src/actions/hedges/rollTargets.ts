import { rolledContracts } from '../../hedging/carry/rolledContracts';
import { serialFromDate } from '../../model/serialFromDate';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import type { BookContract } from './bookMarket';
import { venueOf } from './bookMarket';
import type { OpenHedge, PlanHedges } from './openHedge';
import { decimalOf, numberOfDecimal } from './optionalNumbers';
import { roundingOf } from './planned';

/** A contract that a hedge can be rolled into. */
export interface RollTarget {
  readonly contract: BookContract;
  readonly markPrice: number | undefined;
  /** As many as hedge the same; undefined while the coin has no price. */
  readonly shortContracts: number | undefined;
}

/** Contracts of the same coin that trade on, those of the hedge's own venue first, the earliest expiry before later ones. */
export function rollTargets(hedge: OpenHedge, { market, inputs }: PlanHedges, now: Date): RollTarget[] {
  const near = market.contract(hedge.key);
  if (!near) return [];
  const present = serialFromDate(now);
  const venue = venueOf(hedge.key);
  const order = ({ venue: other, expiresAt }: BookContract): number =>
    (other === venue ? 0 : 1e6) + (expiresAt ?? 0);
  const contracts = decimalOf(hedge.shortContracts);
  const spot = market.spotPrice(near.base, hedge.key);
  return market.contracts
    .filter(
      ({ key, base, isActive, terms, expiresAt }) =>
        key !== hedge.key && base === near.base && isActive && terms && (expiresAt ?? present + 1) > present,
    )
    .sort((one, other) => order(one) - order(other))
    .map((contract) => {
      const price = spot ?? market.markPrice(contract.key);
      const rolled =
        contracts && price && near.terms && contract.terms
          ? rolledContracts(contracts, price, near.terms, contract.terms, roundingOf(inputs))
          : undefined;
      return {
        contract,
        markPrice: numberOfDecimal(market.markPrice(contract.key)),
        shortContracts: rolled && numberFromDecimal(rolled),
      };
    });
}
