import { fees } from '../../hedging/cost/fees';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Fee of one futures trade.
 *
 * @customfunction FEES
 * @param shortContracts Contracts sold; negative = bought; a column gives one result per row.
 * @param price Price of the trade, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param feeRate Taker or maker fee, a fraction of the value (0.0005 = 5 bp); a rebate is negative.
 * @returns Settlement currency: quote currency (linear), coins (inverse), settle coins (quanto); paid +.
 * @remarks fees = |shortContracts| × settlement value × feeRate; settlement value: size × price (linear, quanto),
 * size ÷ price (inverse)
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.FEES(150, 60000, 0.01, 0.0005) → 45
 * @example =HEDGE.FEES(325, 65000, {100,"inverse",1,0,0}, 0.0005) → 0.00025
 * @example =HEDGE.FEES(150, 60000, 0.01, "5 bp") → #VALUE! feeRate must be a number; it is the text "5 bp"
 * @source Bybit help, trading fees of USDT and inverse contracts
 */
export function FEES(
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  feeRate: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('feeRate', feeRate),
      ],
      fees,
    ),
  );
}
