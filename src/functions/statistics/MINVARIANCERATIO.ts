import { minVarianceRatio } from '../../hedging/statistics/minVarianceRatio';
import { answering } from '../door/answering';
import { notNegativeArgument } from '../door/arguments';
import { column } from '../door/column';
import { eachRow } from '../door/eachRow';
import { readCorrelation } from '../door/numbers';

/**
 * Share of a holding to hedge that leaves the least variance.
 *
 * @customfunction MINVARIANCERATIO
 * @param correlation Correlation of spot and futures changes, -1 to 1; a column gives one result per row.
 * @param spotVolatility Volatility of the spot changes.
 * @param futuresVolatility Volatility of the futures changes, over the same periods.
 * @returns Hedge ratio; 1 = all.
 * @remarks correlation × spotVolatility ÷ futuresVolatility
 * @throws #VALUE! a correlation beyond -1 or 1; a negative volatility; text or a blank where a number is needed
 * @throws #DIV/0! futuresVolatility is 0
 * @example =HEDGE.MINVARIANCERATIO(0.9, 0.12, 0.2) → 0.54
 * @example =HEDGE.MINVARIANCERATIO({0.8;-0.8}, 0.65, 0.52) → {1;-1}
 * @example =HEDGE.MINVARIANCERATIO(1.2, 0.12, 0.2) → #VALUE! correlation must be between -1 and 1; it is 1.2
 * @example =HEDGE.MINVARIANCERATIO(0.9, 0.12, 0) → #DIV/0!
 * @source Hull, Options, Futures and Other Derivatives: minimum variance hedge ratio
 */
export function MINVARIANCERATIO(
  correlation: unknown[][],
  spotVolatility: unknown[][],
  futuresVolatility: unknown[][],
): unknown[][] {
  return answering(() =>
    eachRow(
      [
        column('correlation', correlation, (cell) => readCorrelation('correlation', cell)),
        notNegativeArgument('spotVolatility', spotVolatility),
        notNegativeArgument('futuresVolatility', futuresVolatility),
      ],
      minVarianceRatio,
    ),
  );
}
