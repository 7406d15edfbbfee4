import { contracts } from '../sizing/contracts';
import { hedgeRatio as ratioNow } from '../sizing/hedgeRatio';
import { meetsSmallestOrder } from '../sizing/meetsSmallestOrder';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { outOfBand } from './outOfBand';

/**
 * Contracts to add to a short position, minus to buy back. Inside the band nothing; outside, the way to the target,
 * not to the band's edge. The new total is rounded, and a trade no venue would take is none.
 */
export function rebalance(
  exposure: Decimal,
  shortContracts: Decimal,
  price: Decimal,
  terms: ContractTerms,
  hedgeRatio: Decimal,
  band: Decimal,
  beta: Decimal,
  rounding: Rounding,
): Decimal {
  const none = new Decimal(0);
  if (!outOfBand(ratioNow(exposure, shortContracts, price, terms, beta), hedgeRatio, band)) return none;
  const total = contracts(exposure, price, terms, hedgeRatio, beta, rounding);
  const trade = total.minus(shortContracts);
  return rounding === 'none' || meetsSmallestOrder(trade, price, terms) ? trade : none;
}
