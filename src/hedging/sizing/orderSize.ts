import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { meetsSmallestOrder } from './meetsSmallestOrder';
import { smallestOrder } from './smallestOrder';
import { wholeLots } from './wholeLots';

/**
 * Contracts a person can order: `dividend ÷ divisor` contracts in whole lots that meet the venue's smallest order.
 * Below that order "down" and "nearest" give 0, "up" the smallest order; "none" is the bare quotient.
 */
export function orderSize(
  dividend: Decimal,
  divisor: Decimal,
  price: Decimal,
  terms: ContractTerms,
  rounding: Rounding,
): Decimal {
  if (rounding === 'none') return dividend.div(divisor);
  const { lotSize } = terms;
  const contracts = wholeLots(dividend.div(divisor.times(lotSize)), rounding).times(lotSize);
  if (contracts.isZero() || meetsSmallestOrder(contracts, price, terms)) return contracts;
  return rounding === 'up' ? smallestOrder(price, terms).times(contracts.s) : new Decimal(0);
}
