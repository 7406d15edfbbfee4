import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import type { Compounding } from './compounding';

/** The futures price that leaves nothing to earn by carrying the coin: spot grown at rate − yield. */
export function fairPrice(
  spotPrice: Decimal,
  rate: Decimal,
  days: Decimal,
  yieldRate: Decimal,
  compounding: Compounding,
  daycount: Decimal,
): Decimal {
  const price = spotPrice.times(growth(rate.minus(yieldRate), days.div(daycount), compounding));
  if (!price.gt(0)) throw new HedgeError('noSolution', 'no positive price grows at such a rate');
  return price;
}

function growth(net: Decimal, years: Decimal, compounding: Compounding): Decimal {
  switch (compounding) {
    case 'simple':
      return net.times(years).plus(1);
    case 'annual':
      return net.plus(1).ln().times(years).exp();
    case 'cont':
      return net.times(years).exp();
  }
}
