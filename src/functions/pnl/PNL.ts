import { pnl } from '../../hedging/pnl/pnl';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Gain or loss of a futures position, before fees and funding.
 *
 * @customfunction PNL
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param entryPrice Price at which the position was opened.
 * @param exitPrice Price at which it is closed or marked.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @returns Settlement currency (for an inverse contract the coin); gain +, loss −.
 * @remarks linear and quanto: shortContracts × size × (entryPrice − exitPrice); inverse: shortContracts × size ×
 * (1 ÷ exitPrice − 1 ÷ entryPrice)
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed
 * @example =HEDGE.PNL(150, 60000, 54000, 0.01) → 9000
 * @example =HEDGE.PNL(35000, 35000, 32000, {1,"inverse",1,0,0}) → 0.09375
 * @example =HEDGE.PNL(150, 60000, 0, 0.01) → #VALUE! exitPrice must be positive; it is empty or 0
 * @source BitMEX, Perpetual Contracts Guide (inverse); CME Group, Micro Bitcoin product overview (linear)
 */
export function PNL(
  shortContracts: unknown[][],
  entryPrice: unknown[][],
  exitPrice: unknown[][],
  contractSpec: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('entryPrice', entryPrice),
        positiveArgument('exitPrice', exitPrice),
        contractSpecArgument(contractSpec),
      ],
      pnl,
    ),
  );
}
