import { explainSizing } from '../../hedging/sizing/explainSizing';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { contractSpecCell } from '../door/contractSpec';
import { cellFromAnswer } from '../door/eachRow';
import { numberCell, positiveCell } from '../door/numberCell';
import { spilled } from '../door/spilled';
import { wordArgument } from '../door/word';

/**
 * Working of CONTRACTS, line by line: from an exposure to contracts, and why the answer is 0 when it is.
 *
 * @customfunction EXPLAIN
 * @param exposure Value to hedge, in quote currency; one cell.
 * @param price Futures price, quote currency per coin; one cell.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [hedgeRatio] Share to hedge, 1 = all. Default 1.
 * @param [beta] Move of the holding per move of the contract's coin. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @returns Table: step, formula, value, unit. The steps: exposure, target, contractValue, exactContracts, lots,
 * wholeLots, smallestOrder (the last three not with "none"), shortContracts with its reason, residual.
 * @remarks every line's value is the one that CONTRACTS, with the same arguments, goes through
 * @throws #VALUE! a price or size that is not positive; a quanto contract without settlePrice; text or a blank where a
 * number is needed; a column; an unknown rounding word
 * @example =HEDGE.EXPLAIN(90000, 60000, 0.01, 1, 1, "none") → {"step","formula","value","unit";"exposure","given",90000,"quote currency";"target","exposure × hedgeRatio × beta = 90000 × 1 × 1",90000,"quote currency";"contractValue","contractSize × price = 0.01 × 60000",600,"quote currency";"exactContracts","target ÷ contractValue = 90000 ÷ 600",150,"contracts";"shortContracts","exactContracts, because rounding is ""none"": no lots, no smallest order",150,"contracts sold";"residual","exposure × beta − shortContracts × contractValue",0,"quote currency"}
 * @example =HEDGE.EXPLAIN(150, 60000, 0.01) → {"step","formula","value","unit";"exposure","given",150,"quote currency";"target","exposure × hedgeRatio × beta = 150 × 1 × 1",150,"quote currency";"contractValue","contractSize × price = 0.01 × 60000",600,"quote currency";"exactContracts","target ÷ contractValue = 150 ÷ 600",0.25,"contracts";"lots","exactContracts ÷ lotSize = 0.25 ÷ 1",0.25,"lots";"wholeLots","rounded ""nearest""",0,"lots";"smallestOrder","none",0,"contracts";"shortContracts","0 because less than half a lot is needed; ""up"" would order 1",0,"contracts sold";"residual","exposure × beta − shortContracts × contractValue",150,"quote currency"}
 * @example =HEDGE.EXPLAIN(90000, 0, 0.01) → #VALUE! price must be positive; it is empty or 0
 * @source The formula of CONTRACTS
 */
export function EXPLAIN(
  exposure: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  hedgeRatio?: unknown[][],
  beta?: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const lines = explainSizing(
      numberCell('exposure', exposure),
      positiveCell('price', price),
      contractSpecCell(contractSpec),
      numberCell('hedgeRatio', hedgeRatio, 1),
      numberCell('beta', beta, 1),
      wordArgument('rounding', rounding, ROUNDINGS, 'nearest'),
    );
    return spilled(
      ['step', 'formula', 'value', 'unit'],
      lines.map((line) => line.map(cellFromAnswer)),
    );
  });
}
