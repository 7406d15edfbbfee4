import { beta } from '../../hedging/statistics/beta';
import { cellNumber } from '../../model/cellNumber';
import { answering } from '../door/answering';
import { observations } from '../door/observations';
import { oneSeries } from '../door/series';

/**
 * Beta: what a holding moves per move of the market it is hedged in.
 *
 * @customfunction BETA
 * @param y Returns of the holding.
 * @param x Returns of the market or the hedging contract, as many; a row with a blank in either is left out.
 * @returns Slope of y on x; 1 = moves alike.
 * @remarks covariance of y and x ÷ variance of x
 * @throws #VALUE! series of different length; text where a number is needed
 * @throws #DIV/0! x never changes; fewer than two observations
 * @throws #N/A no observation at all
 * @example =HEDGE.BETA({0.03;-0.03;0.06}, {0.02;-0.02;0.04}) → 1.5
 * @example =HEDGE.BETA({1;2;3}, {5;5;5}) → #DIV/0!
 * @source Hull, Options, Futures and Other Derivatives: the slope in a regression of spot on futures changes
 */
export function BETA(y: unknown[][], x: unknown[][]): number {
  return answering(() => cellNumber(beta(...observations(oneSeries('y', y), oneSeries('x', x)))));
}
