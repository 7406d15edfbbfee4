import { netDelta } from '../../hedging/exposure/netDelta';
import { answering } from '../door/answering';
import { numberArgument } from '../door/arguments';
import { column } from '../door/column';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { readPositive } from '../door/numbers';

/**
 * Coins that a futures position leaves open.
 *
 * @customfunction NETDELTA
 * @param quantity Coins owned; negative for coins owed; a column gives one result per row.
 * @param shortContracts Contracts sold short; negative = bought.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [entryPrice] Price at which the position was opened; needed for inverse contracts only.
 * @returns Coins; positive = still owned in effect, negative = over-hedged.
 * @remarks linear: quantity − shortContracts × size; inverse: quantity − shortContracts × size ÷ entryPrice, wherever
 * the price is now, because the unrealised gain is in coins; quanto: quantity − shortContracts × size × settlePrice
 * @throws #VALUE! an inverse contract without entryPrice; a quanto contract without settlePrice; a size that is not
 * positive; text or a blank where a number is needed
 * @example =HEDGE.NETDELTA(0.5, 325, {100,"inverse",1,0,0}, 65000) → 0
 * @example =HEDGE.NETDELTA(1.5, 100, 0.01) → 0.5
 * @example =HEDGE.NETDELTA(0.5, 325, {100,"inverse",1,0,0}) → #VALUE! entryPrice must be given for an inverse contract; it is empty or 0
 * @source Definition: coins − coins the contracts stand for; BitMEX, Perpetual Contracts Guide (inverse)
 */
export function NETDELTA(
  quantity: unknown[][],
  shortContracts: unknown[][],
  contractSpec: unknown[][],
  entryPrice?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('quantity', quantity),
        numberArgument('shortContracts', shortContracts),
        contractSpecArgument(contractSpec),
        column('entryPrice', entryPrice, (cell) =>
          cell === '' || cell === 0 ? undefined : readPositive('entryPrice', cell),
        ),
      ],
      netDelta,
    ),
  );
}
