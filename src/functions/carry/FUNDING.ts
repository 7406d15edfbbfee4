import { funding } from '../../hedging/carry/funding';
import { answering } from '../door/answering';
import { notNegativeArgument, numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Funding that a perpetual position receives or pays.
 *
 * @customfunction FUNDING
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param markPrice Mark price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param fundingRate Rate per interval, a fraction (0.0001 = 1 bp); + = longs pay shorts.
 * @param [periods] Number of funding intervals. Default 1.
 * @returns Settlement currency: quote currency (linear), coins (inverse), settle coins (quanto); received +, paid −.
 * @remarks funding = shortContracts × settlement value × fundingRate × periods; settlement value: size × price (linear,
 * quanto), size ÷ price (inverse). A short hedge receives when the rate is positive.
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.FUNDING(50, 65000, 0.01, 0.0001, 3) → 9.75
 * @example =HEDGE.FUNDING(-15000, 750, {1,"inverse",1,0,0}, 0.0025) → -0.05
 * @example =HEDGE.FUNDING(50, 65000, 0.01, "") → #VALUE! fundingRate must be a number; it is empty
 * @source BitMEX, Perpetual Contracts Guide: funding payments
 */
export function FUNDING(
  shortContracts: unknown[][],
  markPrice: unknown[][],
  contractSpec: unknown[][],
  fundingRate: unknown[][],
  periods?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('markPrice', markPrice),
        contractSpecArgument(contractSpec),
        numberArgument('fundingRate', fundingRate),
        notNegativeArgument('periods', periods, 1),
      ],
      funding,
    ),
  );
}
