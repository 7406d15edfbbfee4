import { volatility } from '../../hedging/statistics/volatility';
import { answering } from '../door/answering';
import { optionalPositiveArgument, positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { readFraction } from '../door/numbers';
import { observations } from '../door/observations';
import { optionalArgument } from '../door/optionalArgument';
import { oneSeries } from '../door/series';

/**
 * Volatility: the standard deviation of returns, scaled to a year or left per period.
 *
 * @customfunction VOLATILITY
 * @param returns Returns, oldest first; a blank is left out.
 * @param [periodsPerYear] 365 for daily returns gives a volatility per year. Default 1: per period.
 * @param [lambda] Weight of the past between 0 and 1, such as 0.94: fading weights; omitted = equal weights.
 * @param [seedVolatility] Volatility per period to start from, with lambda; omitted = the first return.
 * @returns Fraction (0.6 = 60 %).
 * @remarks equal weights: √(Σ(r − mean)² ÷ (n − 1) × periodsPerYear); fading: σ² = lambda × σ² + (1 − lambda) × r²,
 * zero mean
 * @throws #VALUE! text where a number is needed; lambda outside 0 to 1; a seed without lambda
 * @throws #DIV/0! fewer than two returns (a seed counts as one)
 * @throws #N/A no return at all
 * @example =HEDGE.VOLATILITY({0.01;0.02;0.03}, 100) → 0.1
 * @example =HEDGE.VOLATILITY({0.07}, 1, 0.5, 0.01) → 0.05
 * @example =HEDGE.VOLATILITY({0.01;0.02}, 1, 1) → #VALUE! lambda must be above 0 and below 1; it is 1
 * @example =HEDGE.VOLATILITY({0.01}) → #DIV/0!
 * @source Hull, Risk Management and Financial Institutions, example 5.2; J.P. Morgan, RiskMetrics Technical Document (lambda 0.94)
 */
export function VOLATILITY(
  returns: unknown[][],
  periodsPerYear?: unknown[][],
  lambda?: unknown[][],
  seedVolatility?: unknown[][],
): unknown[][] {
  return answering(() => {
    const [series] = observations(oneSeries('returns', returns));
    return eachRow(
      [
        positiveArgument('periodsPerYear', periodsPerYear, 1),
        optionalArgument('lambda', lambda, readFraction, undefined),
        optionalPositiveArgument('seedVolatility', seedVolatility),
      ],
      (periods, weight, seed) => volatility(series, periods.toNumber(), weight?.toNumber(), seed?.toNumber()),
    );
  });
}
