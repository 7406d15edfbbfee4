import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { orderSize } from './orderSize';

const ONE = new Decimal(1);

/** A value in whole steps; under the minimum "down" and "nearest" give 0, "up" the smallest multiple that meets it. */
export function roundLot(
  value: Decimal,
  step: Decimal = ONE,
  rounding: Rounding = 'nearest',
  minimum: Decimal = new Decimal(0),
): Decimal {
  const unit = {
    contractSize: ONE,
    payoff: 'linear',
    lotSize: step,
    minContracts: minimum,
    minNotional: new Decimal(0),
  } as const;
  return orderSize(value, ONE, ONE, unit, rounding);
}
