import { minVarianceWeights } from '../../hedging/portfolio/minVarianceWeights';
import { answering } from '../door/answering';
import { covarianceArgument } from '../door/covarianceArgument';
import { cellFromAnswer } from '../door/eachRow';

/**
 * Weights of several assets that leave the least variance together.
 *
 * @customfunction MINVARIANCEWEIGHTS
 * @param covariance Square table of covariances, as HEDGE.COVARIANCEMATRIX returns it.
 * @returns Column of weights that sum to 1; a negative weight is sold short.
 * @remarks weights = Σ⁻¹·1 ÷ (1ᵀ·Σ⁻¹·1)
 * @throws #VALUE! a table that is not square or not symmetric; a negative variance; text or a blank where a number is needed
 * @throws #NUM! an asset without risk of its own, so that the weights are not the only ones; a table that no assets can have
 * @example =HEDGE.MINVARIANCEWEIGHTS({0.04,0;0,0.01}) → {0.2;0.8}
 * @example =HEDGE.MINVARIANCEWEIGHTS({0.04,0.04;0.04,0.04}) → #NUM!
 * @example =HEDGE.MINVARIANCEWEIGHTS({0.04,0.01}) → #VALUE! covariance must be square; it has 1 rows and 2 columns
 * @source Markowitz, Portfolio Selection: the minimum-variance portfolio
 */
export function MINVARIANCEWEIGHTS(covariance: unknown[][]): unknown[][] {
  return answering(() =>
    minVarianceWeights(covarianceArgument('covariance', covariance)).map((weight) => [
      cellFromAnswer(weight),
    ]),
  );
}
