import { multiHedge } from '../../hedging/portfolio/multiHedge';
import { HedgeError } from '../../model/hedgeError';
import { ROUNDINGS } from '../../model/rounding';
import { answering } from '../door/answering';
import { cellFromAnswer } from '../door/eachRow';
import { numberCell } from '../door/numberCell';
import { readPositive } from '../door/numbers';
import { observations } from '../door/observations';
import { ridgeCell } from '../door/ridgeCell';
import { oneSeries, seriesOfColumns } from '../door/series';
import { commonCount, rangeValues } from '../door/values';
import { wordArgument } from '../door/word';

/**
 * Contracts to sell short in several instruments at once, so that together they offset a portfolio.
 *
 * @customfunction MULTIHEDGE
 * @param portfolioReturns Returns of the portfolio, oldest first.
 * @param value Value of the portfolio, in quote currency; one cell.
 * @param instrumentReturns Returns of the instruments, one column each, as many rows; a row with a blank anywhere is left out.
 * @param contractValues Value of one contract of each instrument, in quote currency.
 * @param [ridge] Number of at least 0 that holds the slopes back when instruments are nearly alike. Default 0.
 * @param [lots] Smallest step of contracts of each instrument; one serves all. Default 1.
 * @param [rounding] "nearest" (default), "down", "up" or "none".
 * @returns Row of contracts, one per instrument; positive = sell, negative = buy.
 * @remarks contracts = round(slope × value ÷ contract value, lot), with the slopes of HEDGE.REGRESSION of the portfolio on
 * all instruments
 * @throws #VALUE! series of different length; a contract value or lot that is not positive; text or a blank where a number
 * is needed; an unknown rounding word
 * @throws #NUM! instruments that move as one, or too few rows, with ridge 0
 * @throws #DIV/0! fewer than two observations
 * @throws #N/A no observation at all
 * @example =HEDGE.MULTIHEDGE({0.03;-0.01;0.02;-0.04}, 100000, {0.02,0.02;-0.02,0.02;0.02,-0.02;-0.02,-0.02}, {350,50}, 0, {1,10}) → {357,1000}
 * @example =HEDGE.MULTIHEDGE({0.03;-0.03}, 1000, {0.02;-0.02}, 16, , , "none") → 93.75
 * @example =HEDGE.MULTIHEDGE({0.01;0.02;0.04}, 1000, {0.01,0.02;0.02,0.04;0.04,0.08}, {10,10}) → #NUM!
 * @source Multiple regression hedge ratios: Hull, Options, Futures and Other Derivatives, extended to several futures
 */
export function MULTIHEDGE(
  portfolioReturns: unknown[][],
  value: unknown[][],
  instrumentReturns: unknown[][],
  contractValues: unknown[][],
  ridge?: unknown[][],
  lots?: unknown[][],
  rounding?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('rounding', rounding, ROUNDINGS, 'nearest');
    const [portfolio, ...columns] = observations(
      oneSeries('portfolioReturns', portfolioReturns),
      ...seriesOfColumns('instrumentReturns', instrumentReturns),
    );
    const values = rangeValues('contractValues', contractValues);
    const steps = rangeValues('lots', lots ?? [[1]]);
    if (commonCount([values, steps]) !== columns.length) {
      throw new HedgeError(
        'badArgument',
        `contractValues must have one cell per column of instrumentReturns; it has ${values.count} for ${columns.length}`,
      );
    }
    const instruments = columns.map((returns, index) => ({
      returns,
      contractValue: values.read(index, readPositive),
      lot: steps.read(index, readPositive),
    }));
    const held = numberCell('value', value);
    return [multiHedge(portfolio, held, instruments, ridgeCell(ridge), word).map(cellFromAnswer)];
  });
}
