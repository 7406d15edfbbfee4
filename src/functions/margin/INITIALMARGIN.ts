import { initialMargin } from '../../hedging/margin/initialMargin';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Margin that opening a futures position takes, with fee rates the whole order cost.
 *
 * @customfunction INITIALMARGIN
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param price Entry price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param leverage Position value per margin: 5 = a fifth of the value.
 * @param [openFeeRate] Fee for opening, a fraction of the value (0.0005 = 5 bp). Default 0.
 * @param [closeFeeRate] Fee for closing where the margin is used up, which venues set aside too. Default 0.
 * @returns Settlement currency: quote currency (linear), coins (inverse), settle coins (quanto).
 * @remarks value ÷ leverage + value × openFeeRate + value × k × closeFeeRate; value = |shortContracts| × settlement value
 * (size × price; inverse size ÷ price); k = 1 + 1 ÷ leverage (linear and quanto short, inverse bought), else
 * 1 − 1 ÷ leverage and at least 0
 * @throws #VALUE! a price, size or leverage that is not positive; text or a blank where a number is needed
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.INITIALMARGIN(150, 60000, 0.01, 5) → 18000
 * @example =HEDGE.INITIALMARGIN(-1, 10000, 1, 50, 0.00075, 0.00075) → 214.85
 * @example =HEDGE.INITIALMARGIN(150, 60000, 0.01, 0) → #VALUE! leverage must be positive; it is empty or 0
 * @source Bybit help, order cost (USDT contract); BitMEX, isolated margin
 */
export function INITIALMARGIN(
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  leverage: unknown[][],
  openFeeRate?: unknown[][],
  closeFeeRate?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        positiveArgument('leverage', leverage),
        numberArgument('openFeeRate', openFeeRate, 0),
        numberArgument('closeFeeRate', closeFeeRate, 0),
      ],
      initialMargin,
    ),
  );
}
