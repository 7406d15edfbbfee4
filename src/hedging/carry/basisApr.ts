import type { Decimal } from '../../model/decimal';
import { basis } from './basis';
import type { Compounding } from './compounding';

/** The yearly rate that takes the spot price to the futures price in so many days. */
export function basisApr(
  spotPrice: Decimal,
  futuresPrice: Decimal,
  days: Decimal,
  compounding: Compounding,
  daycount: Decimal,
): Decimal {
  switch (compounding) {
    case 'simple':
      return basis(spotPrice, futuresPrice, 'pct').times(daycount).div(days);
    case 'annual':
      return futuresPrice.div(spotPrice).ln().times(daycount).div(days).exp().minus(1);
    case 'cont':
      return futuresPrice.div(spotPrice).ln().times(daycount).div(days);
  }
}
