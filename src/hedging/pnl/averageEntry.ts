import { Decimal } from '../../model/decimal';
import type { Payoff } from '../../model/contractTerms';
import { HedgeError } from '../../model/hedgeError';

export interface Fill {
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/**
 * Price at which several fills stand as one: Σq·p ÷ Σq; for inverse contracts, whose faces are worth q ÷ p coins,
 * Σq ÷ Σ(q÷p).
 */
export function averageEntry(fills: readonly Fill[], payoff: Payoff): Decimal {
  const sum = (part: (fill: Fill) => Decimal): Decimal =>
    fills.reduce((total, fill) => total.plus(part(fill)), new Decimal(0));
  const quantity = sum((fill) => fill.quantity);
  const [dividend, divisor] =
    payoff === 'inverse'
      ? [quantity, sum((fill) => fill.quantity.div(fill.price))]
      : [sum((fill) => fill.quantity.times(fill.price)), quantity];
  if (divisor.isZero()) throw new HedgeError('divideByZero', 'the fills add up to no position');
  const average = dividend.div(divisor);
  if (average.lte(0)) throw new HedgeError('noSolution', 'no positive price stands for these fills');
  return average;
}
