import { notional } from '../../hedging/exposure/notional';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * Value of a futures position in quote currency.
 *
 * @customfunction NOTIONAL
 * @param shortContracts Contracts sold short; negative = bought; a column gives one result per row.
 * @param price Futures price, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @returns Quote currency, with the sign of shortContracts.
 * @remarks notional = shortContracts × contract value; contract value: size × price (linear), size (inverse),
 * size × price × settlePrice (quanto)
 * @throws #VALUE! a price or size that is not positive; a quanto contract without settlePrice
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.NOTIONAL(1, 65000, 0.01) → 650
 * @example =HEDGE.NOTIONAL(150, 30000, {100,"inverse",1,0,0}) → 15000
 * @example =HEDGE.NOTIONAL(1, 100, -0.01) → #VALUE! contractSpec must be positive; it is -0.01
 * @source CME Group, Micro Bitcoin Futures: contract unit × price
 */
export function NOTIONAL(
  shortContracts: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        numberArgument('shortContracts', shortContracts),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
      ],
      notional,
    ),
  );
}
