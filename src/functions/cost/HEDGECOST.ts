import { hedgeCost } from '../../hedging/cost/hedgeCost';
import { answering } from '../door/answering';
import { notNegativeArgument, numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * What a hedge costs to open, hold and close at one price: fees less the funding it receives.
 *
 * @customfunction HEDGECOST
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [openFeeRate] Fee for opening, a fraction of the value (0.0005 = 5 bp); a rebate is negative. Default 0.
 * @param [closeFeeRate] Fee for closing, a fraction of the value. Default 0.
 * @param [fundingRate] Rate per interval, a fraction; + = longs pay shorts. Default 0.
 * @param [periods] Number of funding intervals. Default 1.
 * @returns Settlement currency: quote currency (linear), coins (inverse), settle coins (quanto); cost +, earned −.
 * @remarks |shortContracts| × settlement value × (openFeeRate + closeFeeRate) − HEDGE.FUNDING
 * @throws #VALUE! a price or size that is not positive; periods below 0; text or a blank where a number is needed
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.HEDGECOST(150, 60000, 0.01, 0.0005, 0.0005, 0.0001, 21) → -99
 * @example =HEDGE.HEDGECOST(-1, 10000, 1, 0.0002, 0.0002) → 4
 * @example =HEDGE.HEDGECOST(150, -60000, 0.01) → #VALUE! price must be positive; it is -60000
 * @source Definition: trading fees of both trades − funding received
 */
export function HEDGECOST(
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  openFeeRate?: unknown[][],
  closeFeeRate?: unknown[][],
  fundingRate?: unknown[][],
  periods?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('openFeeRate', openFeeRate, 0),
        numberArgument('closeFeeRate', closeFeeRate, 0),
        numberArgument('fundingRate', fundingRate, 0),
        notNegativeArgument('periods', periods, 1),
      ],
      hedgeCost,
    ),
  );
}
