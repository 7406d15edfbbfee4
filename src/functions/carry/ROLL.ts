import { roll } from '../../hedging/carry/roll';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { isOmitted } from '../door/column';
import { contractSpecArgument } from '../door/contractSpec';
import { eachRow } from '../door/eachRow';

/**
 * What rolling a position from the near contract to the far one earns as both come to spot.
 *
 * @customfunction ROLL
 * @param nearPrice Price of the contract that is closed; a column gives one row per row.
 * @param farPrice Price of the contract that is opened.
 * @param days Days between the two expiries.
 * @param [shortContracts] Contracts sold short; negative = bought. Default 1.
 * @param [contractSpec] Contract size, or a spec row (see HEDGE.SPEC). Default 1.
 * @returns Row of three: points (quote currency per coin), cash (settlement currency, received +), annualised (fraction
 * of the far price per year, received +).
 * @remarks points = farPrice − nearPrice; cash = shortContracts × size × points, inverse shortContracts × size ×
 * (1 ÷ nearPrice − 1 ÷ farPrice); annualised = sign of shortContracts × points ÷ farPrice × 365 ÷ days
 * @throws #VALUE! a price, size or number of days that is not positive; text or a blank where a number is needed
 * @example =HEDGE.ROLL(100, 125, 73, 10, 1) → {25,250,1}
 * @example =HEDGE.ROLL(100, 125, 73, -2, {50,"inverse",1,0,0}) → {25,-0.2,-1}
 * @example =HEDGE.ROLL(100, 125, 0) → #VALUE! days must be positive; it is empty or 0
 * @source Definition: roll yield of a position that is carried from one expiry to the next
 */
export function ROLL(
  nearPrice: unknown[][],
  farPrice: unknown[][],
  days: unknown[][],
  shortContracts?: unknown[][],
  contractSpec?: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        positiveArgument('nearPrice', nearPrice),
        positiveArgument('farPrice', farPrice),
        positiveArgument('days', days),
        numberArgument('shortContracts', shortContracts, 1),
        contractSpecArgument(isOmitted(contractSpec) ? [[1]] : contractSpec),
      ],
      (...values) => {
        const { points, cash, annualised } = roll(...values);
        return [points, cash, annualised];
      },
    ),
  );
}
