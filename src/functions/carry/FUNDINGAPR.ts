import { fundingApr } from '../../hedging/carry/fundingApr';
import { answering } from '../door/answering';
import { numberArgument, positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { flagArgument } from '../door/flag';

/**
 * A funding rate per interval as a rate per year.
 *
 * @customfunction FUNDINGAPR
 * @param fundingRate Rate per interval, a fraction; + = longs pay shorts; a column gives one result per row.
 * @param [intervalHours] Hours between funding payments. Default 8.
 * @param [compound] TRUE when each payment is put back into the position. Default FALSE.
 * @returns Fraction per year of 8,760 hours.
 * @remarks simple: fundingRate × 8,760 ÷ intervalHours; compound: (1 + fundingRate)^(8,760 ÷ intervalHours) − 1
 * @throws #VALUE! hours that are not positive; text or a blank where a number is needed
 * @throws #NUM! a rate below −1 compounded; the result is too large for a cell
 * @example =HEDGE.FUNDINGAPR(0.0001, 8, FALSE) → 0.1095
 * @example =HEDGE.FUNDINGAPR(0.01, 4380, TRUE) → 0.0201
 * @example =HEDGE.FUNDINGAPR(0.0001, 0) → #VALUE! intervalHours must be positive; it is empty or 0
 * @source Definition: rate per interval × intervals per year
 */
export function FUNDINGAPR(
  fundingRate: unknown[][],
  intervalHours?: unknown[][],
  compound?: boolean,
): unknown[][] {
  return answering(() => {
    const reinvested = flagArgument('compound', compound, false);
    return eachRow(
      [numberArgument('fundingRate', fundingRate), positiveArgument('intervalHours', intervalHours, 8)],
      (rate, hours) => fundingApr(rate, hours, reinvested),
    );
  });
}
