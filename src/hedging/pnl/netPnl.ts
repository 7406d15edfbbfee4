import { contractValue } from '../exposure/contractValue';
import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { pnl } from './pnl';
import { quotePerSettle } from './quotePerSettle';

/**
 * What coins and hedge made together, in quote currency, after the fees of both futures trades and funding (received +).
 */
export function netPnl(
  quantity: Decimal,
  spotEntry: Decimal,
  spotExit: Decimal,
  shortContracts: Decimal,
  futuresEntry: Decimal,
  futuresExit: Decimal,
  terms: ContractTerms,
  openFeeRate: Decimal,
  closeFeeRate: Decimal,
  funding: Decimal,
): Decimal {
  const spot = quantity.times(spotExit.minus(spotEntry));
  const hedge = pnl(shortContracts, futuresEntry, futuresExit, terms, quotePerSettle(spotExit, terms));
  const traded = shortContracts.abs();
  const openFee = traded.times(contractValue(futuresEntry, terms)).times(openFeeRate);
  const closeFee = traded.times(contractValue(futuresExit, terms)).times(closeFeeRate);
  return spot.plus(hedge).minus(openFee).minus(closeFee).plus(funding);
}
