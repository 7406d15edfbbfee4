import { maintenanceMargin } from '../../hedging/margin/maintenanceMargin';
import { answering } from '../door/answering';
import { notNegativeArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { tiersArgument } from '../door/tiers';

/**
 * Margin that must stay in a position before it is liquidated.
 *
 * @customfunction MAINTENANCEMARGIN
 * @param notional Value of the position, in the currency of the tiers; at least 0; a column gives one result per row.
 * @param tiers One rate for all, or rows: floor, rate and, where the venue publishes one, amount.
 * @returns The currency of notional.
 * @remarks notional × rate − amount, of the last tier whose floor ≤ notional; without amounts they are those of
 * HEDGE.TIERAMOUNTS
 * @throws #VALUE! a notional, floor or rate below 0; floors that do not rise from 0; text or a blank where a number is
 * needed
 * @throws #N/A no tier at all
 * @example =HEDGE.MAINTENANCEMARGIN(300000, {0,0.004;50000,0.005;250000,0.01}) → 1700
 * @example =HEDGE.MAINTENANCEMARGIN(3000, 0.01) → 30
 * @example =HEDGE.MAINTENANCEMARGIN(-1, 0.01) → #VALUE! notional must not be negative; it is -1
 * @source Binance, leverage and margin: maintenance margin of a notional bracket
 */
export function MAINTENANCEMARGIN(notional: unknown[][], tiers: unknown[][]): unknown[][] {
  return answering(() => {
    const brackets = tiersArgument('tiers', tiers);
    return eachRow([notNegativeArgument('notional', notional)], (value) =>
      maintenanceMargin(value, brackets),
    );
  });
}
