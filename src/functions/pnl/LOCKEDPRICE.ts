import { lockedPrice } from '../../hedging/pnl/lockedPrice';
import { answering } from '../door/answering';
import { positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';

/**
 * Price that a hedge locked in: what coins really cost or brought, with the futures gain counted in.
 *
 * @customfunction LOCKEDPRICE
 * @param futuresEntry Futures price at which the hedge was opened; a column gives one result per row.
 * @param spotExit Spot price at which the coins were sold or bought.
 * @param futuresExit Futures price at which the hedge was closed, at the same moment.
 * @returns Price, quote currency per coin; the same for a short and for a long hedge.
 * @remarks locked price = spotExit + futuresEntry − futuresExit = futuresEntry − basis at exit
 * @throws #VALUE! a price that is not positive; text or a blank where a number is needed
 * @example =HEDGE.LOCKEDPRICE(88, 90, 89.1) → 88.9
 * @example =HEDGE.LOCKEDPRICE(65200, 54000, 54100) → 65100
 * @example =HEDGE.LOCKEDPRICE(88, 0, 89.1) → #VALUE! spotExit must be positive; it is empty or 0
 * @source Hull, Options, Futures and Other Derivatives: basis risk
 */
export function LOCKEDPRICE(
  futuresEntry: unknown[][],
  spotExit: unknown[][],
  futuresExit: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        positiveArgument('futuresEntry', futuresEntry),
        positiveArgument('spotExit', spotExit),
        positiveArgument('futuresExit', futuresExit),
      ],
      lockedPrice,
    ),
  );
}
