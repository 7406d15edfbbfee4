import type { Payoff } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

/**
 * Price at which closing a position pays for its fees and carry. The opening fee and the carry are shares of the
 * value at entry, the closing fee of the value at the price looked for.
 */
export function breakEven(
  shortContracts: Decimal,
  entryPrice: Decimal,
  openFeeRate: Decimal,
  closeFeeRate: Decimal,
  carry: Decimal,
  payoff: Payoff,
): Decimal {
  const side = Decimal.sign(shortContracts);
  const opened = openFeeRate.plus(carry).times(side);
  const closed = closeFeeRate.times(side);
  const one = new Decimal(1);
  const [above, below] =
    payoff === 'inverse' ? [one.minus(closed), one.plus(opened)] : [one.minus(opened), one.plus(closed)];
  if (side === 0 || !above.gt(0) || !below.gt(0))
    throw new HedgeError('noSolution', 'no price pays for the fees and the carry');
  return entryPrice.times(above).div(below);
}
