import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

const HOURS_PER_YEAR = new Decimal(8760);

/** A funding rate per interval as a rate per year of 8,760 hours. */
export function fundingApr(fundingRate: Decimal, intervalHours: Decimal, compound: boolean): Decimal {
  if (!compound) return fundingRate.times(HOURS_PER_YEAR).div(intervalHours);
  if (fundingRate.lt(-1)) throw new HedgeError('noSolution', 'a loss of more than all cannot be compounded');
  return fundingRate.plus(1).pow(HOURS_PER_YEAR.div(intervalHours)).minus(1);
}
