import { effectiveness } from '../../hedging/statistics/effectiveness';
import { answering } from '../door/answering';
import { eachRow } from '../door/eachRow';
import { readNumber } from '../door/numbers';
import { observations } from '../door/observations';
import { optionalArgument } from '../door/optionalArgument';
import { oneSeries } from '../door/series';

/**
 * Share of the variance of a holding that a hedge takes away.
 *
 * @customfunction EFFECTIVENESS
 * @param spotChanges Changes or returns of the holding.
 * @param futuresChanges Changes or returns of the hedging contract, as many; a row with a blank in either is left out.
 * @param [hedgeRatio] Share hedged; omitted = the slope of spot on futures, which takes away the most.
 * @returns 1 = all of it, 0 = none; below 0 the hedge adds variance.
 * @remarks 1 − Var(S − hedgeRatio × F) ÷ Var(S)
 * @throws #VALUE! series of different length; text where a number is needed
 * @throws #DIV/0! spotChanges never change, or futuresChanges when the slope is asked for; fewer than two observations
 * @throws #N/A no observation at all
 * @example =HEDGE.EFFECTIVENESS({2;-2;4}, {1;-1;2}, 1) → 0.75
 * @example =HEDGE.EFFECTIVENESS({2;-2;4}, {1;-1;2}) → 1
 * @example =HEDGE.EFFECTIVENESS({2;2;2}, {1;-1;2}) → #DIV/0!
 * @source Hull, Options, Futures and Other Derivatives: hedge effectiveness (R² at the slope)
 */
export function EFFECTIVENESS(
  spotChanges: unknown[][],
  futuresChanges: unknown[][],
  hedgeRatio?: unknown[][],
): unknown[][] {
  return answering(() => {
    const [spot, futures] = observations(
      oneSeries('spotChanges', spotChanges),
      oneSeries('futuresChanges', futuresChanges),
    );
    return eachRow([optionalArgument('hedgeRatio', hedgeRatio, readNumber, undefined)], (ratio) =>
      effectiveness(spot, futures, ratio?.toNumber()),
    );
  });
}
