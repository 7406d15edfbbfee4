import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/** What an order book offers at one price. */
export interface BookLevel {
  readonly quantity: Decimal;
  readonly price: Decimal;
}

/** Average price of an order that takes level after level of the book, the best first. */
export function fillPrice(levels: readonly BookLevel[], quantity: Decimal): Decimal {
  refuseUnsorted(levels);
  let left = quantity;
  let paid = new Decimal(0);
  for (const level of levels) {
    const taken = Decimal.min(left, level.quantity);
    paid = paid.plus(taken.times(level.price));
    left = left.minus(taken);
    if (left.isZero()) return paid.div(quantity);
  }
  throw new HedgeError(
    'notAvailable',
    `quantities must hold the whole order of ${quantity.toString()}; they hold ${quantity.minus(left).toString()}`,
  );
}

/** A book runs one way, up for a buyer or down for a seller; one that turns would give a price nobody fills at. */
function refuseUnsorted(levels: readonly BookLevel[]): void {
  const steps = levels.slice(1).map(({ price }, index) => price.cmp(levels[index]?.price ?? price));
  if (steps.includes(1) && steps.includes(-1))
    throw new HedgeError('badArgument', 'prices must all rise or all fall, best first; they turn');
}
