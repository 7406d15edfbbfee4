import { tierAmounts } from '../../hedging/margin/tierAmounts';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { readNotNegative } from '../door/numbers';
import { filledPlaces, rangeValues } from '../door/values';

/**
 * Maintenance amounts of margin tiers, so that the margin does not jump from one tier to the next.
 *
 * @customfunction TIERAMOUNTS
 * @param floors Notional at which each tier begins, rising from 0. Rows blank in both ranges stay blank.
 * @param rates Maintenance margin rate of each tier, a fraction.
 * @returns Column of amounts in the currency of the floors, for HEDGE.MAINTENANCEMARGIN and HEDGE.LIQUIDATIONPRICE.
 * @remarks the first amount is 0; each next one adds floor × (rate − rate of the tier before)
 * @throws #VALUE! floors that do not rise from 0; a rate below 0; text or a blank where a number is needed; ranges of
 * different length
 * @throws #N/A no tier at all
 * @example =HEDGE.TIERAMOUNTS({0;50000;250000}, {0.004;0.005;0.01}) → {0;50;1300}
 * @example =HEDGE.TIERAMOUNTS({0;10000;""}, {0.0065;0.01;""}) → {0;35;""}
 * @example =HEDGE.TIERAMOUNTS({50000;250000}, {0.004;0.005}) → #VALUE! floors must begin at 0 and rise; tier 1 begins at 50000
 * @source Binance, leverage and margin: maintenance amount of a notional bracket
 */
export function TIERAMOUNTS(floors: unknown[][], rates: unknown[][]): unknown[][] {
  return answering(() => {
    const begins = rangeValues('floors', floors);
    const fractions = rangeValues('rates', rates);
    const places = filledPlaces([begins, fractions]);
    const amounts = tierAmounts(
      places.map((place) => ({
        floor: begins.read(place, readNotNegative),
        rate: fractions.read(place, readNotNegative),
      })),
    );
    const column: unknown[][] = Array.from({ length: Math.max(begins.count, fractions.count) }, () => ['']);
    places.forEach((place, index) => {
      column[place] = [cellFromAnswer(amounts[index] ?? '')];
    });
    return column;
  });
}
