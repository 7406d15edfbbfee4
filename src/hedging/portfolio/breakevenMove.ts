import { breakEven } from '../cost/breakEven';
import type { Decimal } from '../../model/decimal';
import type { PlanFigures, PlanPosition } from './planFigures';

/** Price move at which a hedge alone has paid for its fees and carry; unknown when one of them is. */
export function breakevenMove(position: PlanPosition, { shortContracts }: PlanFigures): Decimal | undefined {
  const { feeRate, fundingRate, periods, entryPrice, terms } = position;
  if (feeRate === undefined || fundingRate === undefined || periods === undefined) return undefined;
  const carry = fundingRate.times(periods).times(-shortContracts.s);
  const price = breakEven(shortContracts, entryPrice, feeRate, feeRate, carry, terms.payoff);
  return price.div(entryPrice).minus(1);
}
