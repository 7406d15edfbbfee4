import { roundLot } from '../../hedging/sizing/roundLot';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { numberArgument, optionalPositiveArgument } from '../door/arguments';
import { column } from '../door/column';
import { eachRow } from '../door/eachRow';
import { readNotNegative } from '../door/numbers';
import { wordArgument } from '../door/word';

/**
 * A number in whole steps: contracts in lots, a price in ticks.
 *
 * @customfunction ROUNDLOT
 * @param value Number to round; a column gives one result per row.
 * @param [step] Smallest step: a lot, a tick. Default 1.
 * @param [rounding] "nearest" (default), "down" (toward zero), "up" (away from zero) or "none".
 * @param [minimum] Smallest amount that counts; below it "nearest" and "down" answer 0, "up" the smallest multiple that meets it.
 * @returns A whole multiple of step, exact: 0.3 is three steps of 0.1.
 * @remarks step × round(value ÷ step), half away from zero; a quotient within 1e-9 of a whole number counts as that number
 * @throws #VALUE! a step that is not positive; a minimum below 0; an unknown rounding word; text or a blank where a
 * number is needed
 * @example =HEDGE.ROUNDLOT(2.34559, 0.0001, "down", 0.001) → 2.3455
 * @example =HEDGE.ROUNDLOT(0.3, 0.1, "down") → 0.3
 * @example =HEDGE.ROUNDLOT(0.4, 0.1, "up", 5) → 5
 * @example =HEDGE.ROUNDLOT(1.5, 1, "bankers") → #VALUE! rounding must be one of nearest, down, up, none; it is the text "bankers"
 * @source Definition; compare freqtrade's and ccxt's precision tests
 */
export function ROUNDLOT(
  value: unknown[][],
  step?: unknown[][],
  rounding?: string,
  minimum?: unknown[][],
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    return eachRow(
      [
        numberArgument('value', value),
        optionalPositiveArgument('step', step),
        column('minimum', minimum, (cell) => (cell === '' ? undefined : readNotNegative('minimum', cell))),
      ],
      (amount, unit, least) => roundLot(amount, unit, word, least),
    );
  });
}
