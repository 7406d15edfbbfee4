import { lossContracts } from '../../hedging/sizing/lossContracts';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { column } from '../door/column';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';
import { readMove } from '../door/numbers';
import { wordArgument } from '../door/word';

/**
 * Contracts to sell short whose gain at a price move makes up for a loss.
 *
 * @customfunction LOSSCONTRACTS
 * @param loss Loss to make up for, in quote currency, as a positive number; a column gives one result per row.
 * @param move Price move at which the loss would happen, as a fraction: -0.2 = 20 % down.
 * @param price Futures price now, quote currency per coin.
 * @param contractSpec Contract size, or a spec row (see HEDGE.SPEC).
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @returns Contracts; positive = sell, negative = buy.
 * @remarks contracts = round(−loss ÷ (contract value × move), lot); an inverse gain counts at the moved price
 * @throws #DIV/0! move is 0
 * @throws #VALUE! a price or size that is not positive; a move below -1; text or a blank where a number is needed; an
 * unknown rounding word
 * @example =HEDGE.LOSSCONTRACTS(10000, -0.2, 3500, 0.01) → 1429
 * @example =HEDGE.LOSSCONTRACTS(10000, 0.05, 3500, 0.01, "down") → -5714
 * @example =HEDGE.LOSSCONTRACTS(10000, 0, 3500, 0.01) → #DIV/0!
 * @source Definition: gain of a contract = − contract value × move
 */
export function LOSSCONTRACTS(
  loss: unknown[][],
  move: unknown[][],
  price: unknown[][],
  contractSpec: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('loss', loss),
        column('move', move, (cell) => readMove('move', cell)),
        positiveArgument('price', price),
        contractSpecArgument(contractSpec),
      ],
      (amount, change, futuresPrice, terms) => lossContracts(amount, change, futuresPrice, terms, word),
    );
  });
}
