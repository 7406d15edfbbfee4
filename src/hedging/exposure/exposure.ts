import { Decimal } from '../../model/decimal';

export interface Holding {
  readonly quantity: Decimal;
  readonly price: Decimal;
  readonly beta: Decimal;
}

/** Value at risk in quote currency, each holding weighted by its beta: Σ quantity·price·beta. */
export function exposure(holdings: readonly Holding[]): Decimal {
  return holdings.reduce(
    (sum, { quantity, price, beta }) => sum.plus(quantity.times(price).times(beta)),
    new Decimal(0),
  );
}
