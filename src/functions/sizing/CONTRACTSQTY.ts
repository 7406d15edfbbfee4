import { contractsQty } from '../../hedging/sizing/contractsQty';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, optionalPositiveArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Contracts to sell short so that a futures position offsets a quantity of coins.
 *
 * @customfunction CONTRACTSQTY
 * @param quantity Coins to hedge; negative for coins owed; a column gives one result per row.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @param [spotPrice] Spot price; when given the hedge is tailed, because the coins are valued at it.
 * @returns Contracts; positive = sell, negative = buy.
 * @remarks linear: round(quantity × hedgeRatio ÷ size, lot), tailed × spotPrice ÷ price; inverse:
 * round(quantity × hedgeRatio × price ÷ size, lot), with spotPrice in place of price when tailed; quanto:
 * round(quantity × hedgeRatio ÷ (size × settlePrice), lot), tailed × spotPrice ÷ price
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed; an unknown rounding
 * word; columns of different length
 * @example =HEDGE.CONTRACTSQTY(0.5, 65000, 0.01) → 50
 * @example =HEDGE.CONTRACTSQTY(0.5, 65000, {100,"inverse",1,0,0}) → 325
 * @example =HEDGE.CONTRACTSQTY("half a coin", 65000, 0.01) → #VALUE! quantity must be a number; it is the text "half a coin"
 * @source Hull, Options, Futures and Other Derivatives: optimal number of contracts, tailing the hedge
 */
export function CONTRACTSQTY(
  quantity: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  hedgeRatio?: unknown[][],
  rounding?: string,
  spotPrice?: unknown[][],
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('quantity', quantity),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('hedgeRatio', hedgeRatio, 1),
        optionalPositiveArgument('spotPrice', spotPrice),
      ],
      (coins, futuresPrice, terms, ratio, spot) =>
        contractsQty(coins, futuresPrice, terms, ratio, word, spot),
    );
  });
}
