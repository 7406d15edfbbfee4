import { QUANTILE_METHODS, historicalVar } from '../../hedging/statistics/historicalVar';
import { Decimal } from '../../model/decimal';
import { answering } from '../door/answering';
import { eachRow } from '../door/eachRow';
import { readFraction } from '../door/numbers';
import { observations } from '../door/observations';
import { optionalArgument } from '../door/optionalArgument';
import { oneSeries } from '../door/series';
import { wordArgument } from '../door/word';

/**
 * Loss that past results did not exceed with a given confidence.
 *
 * @customfunction HISTORICALVAR
 * @param pnl Past results, gains + and losses −, in any order; a blank is left out.
 * @param [confidence] Between 0 and 1. Default 0.99.
 * @param [method] "interp" (default) for the interpolated quantile, "rank" for a result that did occur.
 * @returns In the unit of pnl; a loss is positive, so a gain at that confidence is negative.
 * @remarks interp: −quantile at 1 − confidence, as PERCENTILE.INC; rank: the k-th worst, k = n × (1 − confidence)
 * rounded up
 * @throws #VALUE! a confidence outside 0 to 1; text where a number is needed; an unknown method
 * @throws #N/A no result at all
 * @example =HEDGE.HISTORICALVAR({500;468;454;469}, 0.95) → -456.1
 * @example =HEDGE.HISTORICALVAR({-30;10;-50;20;-10}, 0.6, "rank") → 30
 * @example =HEDGE.HISTORICALVAR({-30;10}, 0) → #VALUE! confidence must be above 0 and below 1; it is empty or 0
 * @source Hyndman and Fan, Sample Quantiles in Statistical Packages (1996), type 7; Hull, historical simulation (rank)
 */
export function HISTORICALVAR(pnl: unknown[][], confidence?: unknown[][], method?: string): unknown[][] {
  return answering(() => {
    const word = wordArgument('method', method, QUANTILE_METHODS, 'interp');
    const [results] = observations(oneSeries('pnl', pnl));
    results.sort();
    return eachRow([optionalArgument('confidence', confidence, readFraction, new Decimal('0.99'))], (level) =>
      historicalVar(results, level, word),
    );
  });
}
