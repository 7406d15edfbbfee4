import { covarianceMatrix } from '../../hedging/statistics/covarianceMatrix';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { readFraction } from '../door/numbers';
import { observations } from '../door/observations';
import { oneCell } from '../door/oneCell';
import { isOmitted } from '../door/column';
import { seriesOfColumns } from '../door/series';

/**
 * Covariances of several series of returns with one another.
 *
 * @customfunction COVARIANCEMATRIX
 * @param returns Returns, one column per coin or contract, oldest first; a row with a blank in any column is left out.
 * @param [lambda] Weight of the past between 0 and 1, such as 0.94: fading weights; omitted = equal weights. One cell.
 * @returns Square table: the variance of each column on the diagonal, per period.
 * @remarks equal weights: Σ(x − mean)(y − mean) ÷ (n − 1); fading: cov = lambda × cov + (1 − lambda) × x × y, zero mean,
 * from the first row
 * @throws #VALUE! text where a number is needed; lambda outside 0 to 1
 * @throws #DIV/0! fewer than two rows of returns
 * @throws #N/A no row at all
 * @example =HEDGE.COVARIANCEMATRIX({1,2;3,6}) → {2,4;4,8}
 * @example =HEDGE.COVARIANCEMATRIX({2,4;4,2}, 0.5) → {10,8;8,10}
 * @example =HEDGE.COVARIANCEMATRIX({0.01,0.02}) → #DIV/0!
 * @source Sample covariance; J.P. Morgan, RiskMetrics Technical Document (fading weights)
 */
export function COVARIANCEMATRIX(returns: unknown[][], lambda?: unknown[][]): unknown[][] {
  return answering(() => {
    const weight = isOmitted(lambda)
      ? undefined
      : readFraction('lambda', oneCell('lambda', lambda)).toNumber();
    const columns = observations(...seriesOfColumns('returns', returns));
    return covarianceMatrix(columns, weight).map((row) => row.map(cellFromAnswer));
  });
}
