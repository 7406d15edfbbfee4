import { TAILS, expectedShortfall } from '../../hedging/statistics/expectedShortfall';
import { Decimal } from '../../model/decimal';
import { answering } from '../door/answering';
import { eachRow } from '../door/eachRow';
import { readFraction } from '../door/numbers';
import { observations } from '../door/observations';
import { optionalArgument } from '../door/optionalArgument';
import { oneSeries } from '../door/series';
import { wordArgument } from '../door/word';

/**
 * Mean loss of the worst past results.
 *
 * @customfunction EXPECTEDSHORTFALL
 * @param pnl Past results, gains + and losses −, in any order; a blank is left out.
 * @param [confidence] Between 0 and 1. Default 0.99.
 * @param [tail] "incl" (default) with the result at the quantile itself, "excl" only those worse than it.
 * @returns In the unit of pnl; a loss is positive.
 * @remarks −mean of the k worst, k = n × (1 − confidence) rounded up; "excl" takes k − 1
 * @throws #VALUE! a confidence outside 0 to 1; text where a number is needed; an unknown tail word
 * @throws #NUM! "excl" with k = 1: no result is worse
 * @throws #N/A no result at all
 * @example =HEDGE.EXPECTEDSHORTFALL({-30;10;-50;20;-10}, 0.6, "incl") → 40
 * @example =HEDGE.EXPECTEDSHORTFALL({-30;10;-50;20;-10}, 0.6, "excl") → 50
 * @example =HEDGE.EXPECTEDSHORTFALL({-30;10;-50;20;-10}, 0.99, "excl") → #NUM!
 * @source Hull, Risk Management and Financial Institutions: expected shortfall from historical simulation
 */
export function EXPECTEDSHORTFALL(pnl: unknown[][], confidence?: unknown[][], tail?: string): unknown[][] {
  return answering(() => {
    const word = wordArgument('tail', tail, TAILS, 'incl');
    const [results] = observations(oneSeries('pnl', pnl));
    results.sort();
    return eachRow([optionalArgument('confidence', confidence, readFraction, new Decimal('0.99'))], (level) =>
      expectedShortfall(results, level, word),
    );
  });
}
