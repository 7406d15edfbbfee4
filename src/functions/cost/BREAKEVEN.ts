import { breakEven } from '../../hedging/cost/breakEven';
import { PAYOFFS } from '../../model/contractTerms';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Futures price at which closing a position has paid for its fees and its carry.
 *
 * @customfunction BREAKEVEN
 * @param shortContracts Contracts sold short; negative = bought; only the sign counts; a column gives one result per row.
 * @param entryPrice Price at which the position was opened, quote currency per coin.
 * @param [openFeeRate] Fee for opening, a fraction of the value (0.0005 = 5 bp); a rebate is negative. Default 0.
 * @param [closeFeeRate] Fee for closing, a fraction of the value. Default 0.
 * @param [carry] Cost of holding as a fraction of the value at entry: −HEDGE.FUNDING ÷ that value; earned −. Default 0.
 * @param [payoff] "linear" (default), "inverse" or "quanto".
 * @returns Quote currency per coin; a short gains below it, a bought position above it.
 * @remarks short entryPrice × (1 − openFeeRate − carry) ÷ (1 + closeFeeRate), bought × (1 + openFeeRate + carry) ÷
 * (1 − closeFeeRate); inverse short × (1 − closeFeeRate) ÷ (1 + openFeeRate + carry), bought × (1 + closeFeeRate) ÷
 * (1 − openFeeRate − carry)
 * @throws #VALUE! a price that is not positive; an unknown payoff; text or a blank where a number is needed
 * @throws #NUM! shortContracts is 0; no positive price pays for the fees
 * @example =HEDGE.BREAKEVEN(1, 65000, 0.0005, 0.0005, 0, "linear") → 64935.03248375812
 * @example =HEDGE.BREAKEVEN(150, 60000, 0.1, 0.2) → 45000
 * @example =HEDGE.BREAKEVEN(0, 65000) → #NUM!
 * @source Definition: gain at the price = fees of both trades + carry
 */
export function BREAKEVEN(
  shortContracts: unknown[][],
  entryPrice: unknown[][],
  openFeeRate?: unknown[][],
  closeFeeRate?: unknown[][],
  carry?: unknown[][],
  payoff?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('payoff', payoff, PAYOFFS, 'linear');
    return eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('entryPrice', entryPrice),
        numberArgument('openFeeRate', openFeeRate, 0),
        numberArgument('closeFeeRate', closeFeeRate, 0),
        numberArgument('carry', carry, 0),
      ],
      (...values) => breakEven(...values, word),
    );
  });
}
