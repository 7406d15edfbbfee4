import { COMPOUNDINGS } from '../../hedging/carry/compounding';
import { fairPrice } from '../../hedging/carry/fairPrice';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Futures price that leaves nothing to earn by buying the coin and selling the future.
 *
 * @customfunction FAIRPRICE
 * @param spotPrice Spot price, quote currency per coin; a column gives one result per row.
 * @param rate Interest on the money per year, a fraction.
 * @param days Days to expiry.
 * @param [yieldRate] What the coin itself earns per year, such as staking, a fraction. Default 0.
 * @param [compounding] "cont" (default), "annual" or "simple".
 * @param [daycount] Days in a year. Default 365.
 * @returns Quote currency per coin.
 * @remarks with T = days ÷ daycount: cont spotPrice × e^((rate − yieldRate)T); annual spotPrice × (1 + rate − yieldRate)^T;
 * simple spotPrice × (1 + (rate − yieldRate)T)
 * @throws #VALUE! a price or a number of days that is not positive; an unknown word; text or a blank where a number is
 * needed
 * @throws #NUM! no positive price grows at such a rate; the result is too large for a cell
 * @example =HEDGE.FAIRPRICE(60000, 0.05, 73, 0, "simple", 365) → 60600
 * @example =HEDGE.FAIRPRICE(100, 0.3, 182.5, 0.09, "annual") → 110
 * @example =HEDGE.FAIRPRICE(60000, "5 %", 73) → #VALUE! rate must be a number; it is the text "5 %"
 * @source Hull, Options, Futures and Other Derivatives: forward price of an asset with a known yield
 */
export function FAIRPRICE(
  spotPrice: unknown[][],
  rate: unknown[][],
  days: unknown[][],
  yieldRate?: unknown[][],
  compounding?: string,
  daycount?: unknown[][],
): unknown[][] {
  return answering(() => {
    const word = wordArgument('compounding', compounding, COMPOUNDINGS, 'cont');
    return eachRow(
      [
        positiveArgument('spotPrice', spotPrice),
        numberArgument('rate', rate),
        positiveArgument('days', days),
        numberArgument('yieldRate', yieldRate, 0),
        positiveArgument('daycount', daycount, 365),
      ],
      (spot, interest, time, earned, year) => fairPrice(spot, interest, time, earned, word, year),
    );
  });
}
