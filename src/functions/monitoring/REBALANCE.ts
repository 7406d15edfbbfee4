import { rebalance } from '../../hedging/monitoring/rebalance';
import { Decimal } from '../../model/decimal';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { column } from '../door/column';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { readNotNegative } from '../door/numbers';
import { wordArgument } from '../door/word';

/**
 * Contracts to add to a short position, or to buy back, so that it covers its share of the exposure again.
 *
 * @customfunction REBALANCE
 * @param exposure Value held now, in quote currency; a column gives one result per row.
 * @param shortContracts Contracts sold short now; negative = bought.
 * @param price Futures price now, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [band] How far the hedged share may be from hedgeRatio before a trade: 0.05 = 5 points. Default 0.
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none"; it rounds the new total.
 * @returns Contracts; positive = sell more, negative = buy back, 0 = leave it.
 * @remarks 0 when |HEDGERATIO − hedgeRatio| ≤ band, else CONTRACTS − shortContracts: back to the target, not to the
 * band's edge; a trade under the venue's smallest order is 0, unless rounding is "none"
 * @throws #DIV/0! exposure or beta is 0: nothing is left to hedge, or its cell is empty
 * @throws #VALUE! a price or size that is not positive; a band below 0; text or a blank where a number is needed; an
 * unknown rounding word
 * @example =HEDGE.REBALANCE(100000, 170, 60000, {0.01,"linear",1,0,0}, 1, 0, 1, "down") → -4
 * @example =HEDGE.REBALANCE(90000, 145, 60000, 0.01, 1, 0.05) → 0
 * @example =HEDGE.REBALANCE(35000, 50, 70000, 0.01) → 0
 * @example =HEDGE.REBALANCE(90000, 145, 60000, 0.01, 1, -0.05) → #VALUE! band must not be negative; it is -0.05
 * @source Definition: target position − position held, outside a tolerance band
 */
export function REBALANCE(
  exposure: unknown[][],
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  hedgeRatio?: unknown[][],
  band?: unknown[][],
  beta?: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('exposure', exposure),
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
        numberArgument('hedgeRatio', hedgeRatio, 1),
        column('band', band, (cell) => (cell === '' ? new Decimal(0) : readNotNegative('band', cell))),
        numberArgument('beta', beta, 1),
      ],
      (value, held, futuresPrice, terms, ratio, width, slope) =>
        rebalance(value, held, futuresPrice, terms, ratio, width, slope, word),
    );
  });
}
