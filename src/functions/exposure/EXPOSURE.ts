import { type Holding, exposure } from '../../hedging/exposure/exposure';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { readNumber, readPositive } from '../door/numbers';
import { refuseBlank } from '../door/refuseBlank';
import { commonCount, rangeValues } from '../door/values';

/**
 * Value at risk of one or many holdings, in quote currency.
 *
 * @customfunction EXPOSURE
 * @param quantities Coins owned; negative for coins owed. A blank text leaves its holding out.
 * @param prices Price of each coin in quote currency; one price serves all.
 * @param [betas] Weight of each holding, its move per move of the market it is hedged in. Default 1.
 * @returns Quote currency; long +.
 * @remarks exposure = Σ quantity × price × beta
 * @throws #VALUE! a price that is not positive; text or a blank where a number is needed; ranges of different length
 * @throws #N/A no holding at all
 * @example =HEDGE.EXPOSURE({0.1;1.5}, {30000;2000}) → 6000
 * @example =HEDGE.EXPOSURE({2;10}, {3000;150}, {1;1.5}) → 8250
 * @example =HEDGE.EXPOSURE({2;10}, {3000;0}) → #VALUE! prices, cell 2, must be positive; it is empty or 0
 * @source Definition: market value, weighted by beta as in Hull, Options, Futures and Other Derivatives
 */
export function EXPOSURE(quantities: unknown[][], prices: unknown[][], betas?: unknown[][]): number {
  return answering(() => {
    const amounts = rangeValues('quantities', quantities);
    const values = rangeValues('prices', prices);
    const weights = rangeValues('betas', betas ?? [[1]]);
    const holdings: Holding[] = [];
    for (let index = 0; index < commonCount([amounts, values, weights]); index += 1) {
      if (amounts.count > 1 && amounts.isBlank(index)) continue;
      holdings.push({
        quantity: amounts.read(index, readNumber),
        price: values.read(index, readPositive),
        beta: weights.read(index, readNumber),
      });
    }
    refuseBlank('quantities', holdings, 'holding');
    return cellFromAnswer(exposure(holdings)) as number;
  });
}
