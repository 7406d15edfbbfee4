import { beta } from '../../hedging/statistics/beta';
import { correlation } from '../../hedging/statistics/correlation';
import { effectiveness } from '../../hedging/statistics/effectiveness';
import { HedgeError } from '../../model/hedgeError';
import type { DailyReturns } from './dailyReturns';

/** A part of a hedge: a coin whose contract is sold, and its share. */
export interface ProxyPart {
  readonly coin: string;
  readonly weight: number;
}

/** How well the parts together move as a coin does. */
export interface ProxyFit {
  readonly beta: number;
  readonly correlation: number;
  /** Share of the coin's variance that the hedge takes away. */
  readonly effectiveness: number;
  /** Days on which all of them have a return. */
  readonly days: number;
}

/** Fewer say nothing: five daily returns are explained by chance alone. */
const FEWEST_DAYS = 10;
/** As the cell shows it and the plan takes it. */
const BETA_STEPS = 1000;

/** Throws a sentence when the closes do not suffice. */
export function proxyFit(returns: DailyReturns, coin: string, parts: readonly ProxyPart[]): ProxyFit {
  const own = series(returns, coin);
  const others = parts.map(({ coin: other, weight }) => ({ weight, of: series(returns, other) }));
  const days = [...own.keys()].filter((day) => others.every(({ of }) => of.has(day)));
  if (days.length < FEWEST_DAYS) {
    const names = [coin, ...parts.map((part) => part.coin)].filter(
      (name, at, all) => all.indexOf(name) === at,
    );
    throw new HedgeError(
      'notAvailable',
      `${names.join(' and ')} have ${days.length} daily returns in common; at least ${FEWEST_DAYS} are needed. Get the closes of more days in Price history.`,
    );
  }
  const y = Float64Array.from(days, (day) => own.get(day) ?? 0);
  const x = Float64Array.from(days, (day) =>
    others.reduce((sum, { weight, of }) => sum + weight * (of.get(day) ?? 0), 0),
  );
  const slope = Math.round(beta(y, x) * BETA_STEPS) / BETA_STEPS;
  return {
    beta: slope,
    correlation: correlation(y, x),
    effectiveness: effectiveness(y, x, slope),
    days: days.length,
  };
}

function series(returns: DailyReturns, coin: string): ReadonlyMap<number, number> {
  const found = returns.get(coin);
  if (found === undefined) {
    throw new HedgeError(
      'notAvailable',
      `The table History has no closes of ${coin}. Get them in Price history, in Market.`,
    );
  }
  return found;
}
