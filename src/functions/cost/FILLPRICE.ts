import { fillPrice } from '../../hedging/cost/fillPrice';
import { answering } from '../door/answering';
import { positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { readNotNegative, readPositive } from '../door/numbers';
import { filledPlaces, rangeValues } from '../door/values';

/**
 * Average price at which an order of a given size fills through an order book.
 *
 * @customfunction FILLPRICE
 * @param quantities What the book offers at each price, best price first. Rows blank in both ranges are left out.
 * @param prices Price of each level, quote currency per coin; rising to buy, falling to sell.
 * @param quantity Size of the order, in the unit of quantities; a column gives one result per row.
 * @returns Quote currency per coin.
 * @remarks sum of taken × price ÷ quantity, level after level until the order is filled
 * @throws #N/A the book holds less than the order
 * @throws #VALUE! a price or an order that is not positive; prices that are not in order; text or a blank where a number
 * is needed; ranges of different length
 * @example =HEDGE.FILLPRICE({0.25;0.5;0.5}, {25000;25250;25500}, 1) → 25250
 * @example =HEDGE.FILLPRICE({2;2}, {100;99}, {1;4}) → {100;99.5}
 * @example =HEDGE.FILLPRICE({1;0.8}, {3212;3213}, 2) → #N/A quantities must hold the whole order of 2; they hold 1.8
 * @source Coin Metrics, Slippage: average price of a market order through the book
 */
export function FILLPRICE(quantities: unknown[][], prices: unknown[][], quantity: unknown[][]): unknown[][] {
  return answering(() => {
    const offered = rangeValues('quantities', quantities);
    const asked = rangeValues('prices', prices);
    const levels = filledPlaces([offered, asked]).map((place) => ({
      quantity: offered.read(place, readNotNegative),
      price: asked.read(place, readPositive),
    }));
    return eachRow([positiveArgument('quantity', quantity)], (order) => fillPrice(levels, order));
  });
}
