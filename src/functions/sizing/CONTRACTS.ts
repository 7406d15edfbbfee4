import { contracts } from '../../hedging/sizing/contracts';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Contracts to sell short so that a futures position offsets an exposure.
 *
 * @customfunction CONTRACTS
 * @param exposure Value to hedge, in quote currency; a column gives one result per row.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @returns Contracts; positive = sell, negative = buy.
 * @remarks contracts = round(exposure × hedgeRatio × beta ÷ contract value, lot); under the venue's smallest order
 * "nearest" and "down" answer 0, "up" the smallest order. Contract value: size × price (linear), size (inverse),
 * size × price × settlePrice (quanto).
 * @throws #VALUE! a price or size that is not positive; text or a blank where a number is needed; an unknown rounding
 * word; columns of different length
 * @example =HEDGE.CONTRACTS(90000, 60000, 0.01) → 150
 * @example =HEDGE.CONTRACTS(50000, 3500, 0.01, 1, 1.5) → 2143
 * @example =HEDGE.CONTRACTS(90000, 0, 0.01) → #VALUE! price must be positive; it is empty or 0
 * @source Hull, Options, Futures and Other Derivatives: hedging an equity portfolio with index futures
 */
export function CONTRACTS(
  exposure: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  hedgeRatio?: unknown[][],
  beta?: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('exposure', exposure),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('hedgeRatio', hedgeRatio, 1),
        numberArgument('beta', beta, 1),
      ],
      (value, futuresPrice, terms, ratio, slope) => contracts(value, futuresPrice, terms, ratio, slope, word),
    );
  });
}
