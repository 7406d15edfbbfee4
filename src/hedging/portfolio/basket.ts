import { notional } from '../exposure/notional';
import { smallestOrder } from '../sizing/smallestOrder';
import { covarianceFactor } from '../statistics/covarianceFactor';
import { element } from '../statistics/element';
import { sumOfProducts } from '../statistics/sumOfProducts';
import { triangularise } from '../statistics/triangularise';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { basketLots } from './basketLots';

export interface BasketCoin {
  readonly name: string;
  readonly exposure: Decimal;
}

export interface BasketLeg {
  readonly name: string;
  readonly price: Decimal;
  readonly terms: ContractTerms;
}

/** A line of the answer; what a part does not have is missing. */
export interface BasketRow {
  readonly part: 'total' | 'leg' | 'coin';
  readonly name?: string;
  readonly exposure?: Decimal;
  /** Positive = sell. */
  readonly shortContracts?: Decimal;
  readonly notional?: Decimal;
  /** Standard deviation of the part alone; of all coins unhedged in the total. */
  readonly risk: number;
  /** What the basket leaves of it in all; what no number of its contracts could take from a coin. */
  readonly uncovered?: number;
}

const length = (vector: Float64Array): number => Math.sqrt(sumOfProducts(vector, vector));

/**
 * Whole contracts in at most `maxLegs` instruments that leave the least variance of many exposures; the total first,
 * then the legs, then the coins. The covariance has the coins first, then the legs.
 */
export function basket(
  coins: readonly BasketCoin[],
  covariance: readonly (readonly number[])[],
  legs: readonly BasketLeg[],
  maxLegs: number,
): BasketRow[] {
  const factor = covarianceFactor(covariance);
  const vector = (place: number, amount: Decimal): Float64Array =>
    element(factor, place).map((part) => part * amount.toNumber());
  const held = coins.map(({ exposure }, place) => vector(place, exposure));
  const steps = legs.map(({ price, terms }, place) =>
    vector(coins.length + place, notional(terms.lotSize, price, terms)),
  );
  const smallest = legs.map(({ price, terms }) =>
    Math.max(1, smallestOrder(price, terms).div(terms.lotSize).toNumber()),
  );
  const open = new Float64Array(factor.length).map((_, part) =>
    held.reduce((sum, coin) => sum + element(coin, part), 0),
  );
  const { lots, left } = basketLots(open, steps, smallest, maxLegs);

  const alone = (place: number, amount: Decimal): number =>
    Math.sqrt(element(element(covariance, place), place)) * amount.abs().toNumber();
  const legRows = legs.map(({ name, price, terms }, place) => {
    const shortContracts = terms.lotSize.times(element(lots, place));
    const value = notional(shortContracts, price, terms);
    const risk = alone(coins.length + place, value);
    return { part: 'leg' as const, name, shortContracts, notional: value, risk };
  });
  const used = steps.filter((_, place) => element(lots, place) !== 0).map((step) => step.slice());
  const rest = held.map((coin) => coin.slice());
  triangularise([...used, ...rest], used.length, 0);
  const zero = new Decimal(0);
  return [
    {
      part: 'total',
      exposure: coins.reduce((sum, { exposure }) => sum.plus(exposure), zero),
      notional: legRows.reduce((sum, row) => sum.plus(row.notional), zero),
      risk: length(open),
      uncovered: Math.sqrt(left),
    },
    ...legRows,
    ...coins.map(({ name, exposure }, place) => ({
      part: 'coin' as const,
      name,
      exposure,
      risk: alone(place, exposure),
      uncovered: length(element(rest, place).subarray(used.length)),
    })),
  ];
}
