import { HedgeError } from '../../model/hedgeError';
import { element } from '../statistics/element';
import { sumOfProducts } from '../statistics/sumOfProducts';
import { triangularise } from '../statistics/triangularise';
import { basketChoices } from './basketChoices';
import { nearestLots } from './nearestLots';

/** Legs that differ by less than this share of their length move as one. */
const ALIKE = 1e-6;
const MOST_TRIALS = 2_000_000;
/** Reflections of a choice cost about as much as this many trials per number they touch. */
const TRIALS_PER_NUMBER = 0.1;

export interface BasketLots {
  readonly lots: readonly number[];
  /** Squared length of what is left of the target. */
  readonly left: number;
}

/**
 * Whole lots of at most `maxLegs` legs that leave the least of a target, all of them vectors. Every choice of legs is
 * searched from its last leg to its first, nearest lots first, and a branch ends as soon as it leaves more than the best
 * answer so far: what is found is the best of all whole answers. The coarsest leg is last, for it prunes the most.
 */
export function basketLots(
  target: Float64Array,
  legs: readonly Float64Array[],
  smallest: readonly number[],
  maxLegs: number,
): BasketLots {
  const coarseness = legs.map((leg, index) => sumOfProducts(leg, leg) * element(smallest, index) ** 2);
  const order = legs.map((_, index) => index);
  order.sort((a, b) => element(coarseness, a) - element(coarseness, b));
  let best: BasketLots = { lots: legs.map(() => 0), left: sumOfProducts(target, target) };
  let trials = 0;
  const spend = (more: number): void => {
    trials += more;
    if (trials > MOST_TRIALS) {
      throw new HedgeError(
        'badArgument',
        'legs must be fewer, or maxLegs smaller; there are too many baskets to try them all',
      );
    }
  };

  for (const choice of basketChoices(order, Math.min(maxLegs, legs.length))) {
    spend(TRIALS_PER_NUMBER * choice.length ** 2 * target.length);
    const columns = choice.map((leg) => element(legs, leg).slice());
    const wished = target.slice();
    triangularise([...columns, wished], columns.length, ALIKE);
    const lots = legs.map(() => 0);
    const search = (level: number, left: number): void => {
      if (level < 0) {
        best = { lots: [...lots], left };
        return;
      }
      const leg = element(choice, level);
      const diagonal = element(element(columns, level), level);
      const taken = columns
        .slice(level + 1)
        .reduce(
          (sum, column, index) =>
            sum + element(column, level) * element(lots, element(choice, level + 1 + index)),
          0,
        );
      const wish = (element(wished, level) - taken) / diagonal;
      for (const count of nearestLots(wish, element(smallest, leg))) {
        const more = left + (diagonal * (count - wish)) ** 2;
        if (!(more < best.left)) return;
        spend(1);
        lots[leg] = count;
        search(level - 1, more);
      }
    };
    const beyond = wished.subarray(columns.length);
    search(columns.length - 1, sumOfProducts(beyond, beyond));
  }
  return best;
}
