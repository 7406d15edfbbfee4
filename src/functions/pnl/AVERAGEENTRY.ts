import { type Fill, averageEntry } from '../../hedging/pnl/averageEntry';
import { PAYOFFS } from '../../model/contractTerms';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { readNumber, readPositive } from '../door/numbers';
import { refuseBlank } from '../door/refuseBlank';
import { commonCount, rangeValues } from '../door/values';
import { wordArgument } from '../door/word';

/**
 * Price at which a position opened in several fills stands as one.
 *
 * @customfunction AVERAGEENTRY
 * @param quantities Size of each fill, in contracts or coins, all with one sign; a blank text leaves its fill out.
 * @param prices Price of each fill.
 * @param [payoff] "linear" (default), "inverse" or "quanto".
 * @returns Price, quote currency per coin. Fills of both signs give the price at which what is left breaks even.
 * @remarks linear and quanto: Σ quantity × price ÷ Σ quantity; inverse: Σ quantity ÷ Σ (quantity ÷ price)
 * @throws #DIV/0! the quantities add up to 0
 * @throws #NUM! no positive price stands for the fills
 * @throws #N/A no fill at all
 * @throws #VALUE! a price that is not positive; an unknown payoff; text where a number is needed; ranges of different
 * length
 * @example =HEDGE.AVERAGEENTRY({0.5;0.3}, {5000;6000}) → 5375
 * @example =HEDGE.AVERAGEENTRY({1000;2000}, {5000;6000}, "inverse") → 5625
 * @example =HEDGE.AVERAGEENTRY({1;-1}, {5000;6000}) → #DIV/0!
 * @source Bybit help, P&L calculations: average entry price of USDT and inverse contracts
 */
export function AVERAGEENTRY(quantities: unknown[][], prices: unknown[][], payoff?: string): number {
  return answering(() => {
    const word = wordArgument('payoff', payoff, PAYOFFS, 'linear');
    const amounts = rangeValues('quantities', quantities);
    const values = rangeValues('prices', prices);
    const count = commonCount([amounts, values]);
    const fills: Fill[] = [];
    for (let index = 0; index < count; index += 1) {
      if (amounts.count > 1 && amounts.isBlank(index)) continue;
      fills.push({ quantity: amounts.read(index, readNumber), price: values.read(index, readPositive) });
    }
    refuseBlank('quantities', fills, 'fill');
    return cellFromAnswer(averageEntry(fills, word)) as number;
  });
}
