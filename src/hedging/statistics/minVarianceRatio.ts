import { HedgeError } from '../../model/hedgeError';
import type { Decimal } from '../../model/decimal';

/** Share of the holding to hedge that leaves the least variance: ρ·σS ÷ σF. */
export function minVarianceRatio(
  correlation: Decimal,
  spotVolatility: Decimal,
  futuresVolatility: Decimal,
): Decimal {
  if (futuresVolatility.isZero()) {
    throw new HedgeError('divideByZero', 'futuresVolatility is 0, so the futures cannot hedge anything');
  }
  return correlation.times(spotVolatility).div(futuresVolatility);
}
