import { basisApr } from '../../hedging/carry/basisApr';
import { COMPOUNDINGS } from '../../hedging/carry/compounding';
import { answering } from '../door/answering';
import { positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Basis of a dated future as a rate per year: what a short hedge earns as both prices meet at expiry.
 *
 * @customfunction BASISAPR
 * @param spotPrice Spot price, quote currency per coin; a column gives one result per row.
 * @param futuresPrice Futures price, quote currency per coin.
 * @param days Days to expiry.
 * @param [compounding] "simple" (default), "annual" or "cont".
 * @param [daycount] Days in a year. Default 365.
 * @returns Fraction per year; + = futures above spot.
 * @remarks simple: (futuresPrice ÷ spotPrice − 1) × daycount ÷ days; annual: (futuresPrice ÷ spotPrice)^(daycount ÷ days)
 * − 1; cont: ln(futuresPrice ÷ spotPrice) × daycount ÷ days
 * @throws #VALUE! a price or a number of days that is not positive; an unknown word; text or a blank where a number is
 * needed
 * @throws #NUM! the result is too large for a cell
 * @example =HEDGE.BASISAPR(60000, 60300, 73, "simple", 365) → 0.025
 * @example =HEDGE.BASISAPR(100, 110, 182.5, "annual") → 0.21
 * @example =HEDGE.BASISAPR(60000, 60300, 0) → #VALUE! days must be positive; it is empty or 0
 * @source Hull, Options, Futures and Other Derivatives: interest rates, measuring with different compounding
 */
export function BASISAPR(
  spotPrice: unknown[][],
  futuresPrice: unknown[][],
  days: unknown[][],
  compounding?: string,
  daycount?: unknown[][],
): unknown[][] {
  return answering(() => {
    const word = wordArgument('compounding', compounding, COMPOUNDINGS, 'simple');
    return eachRow(
      [
        positiveArgument('spotPrice', spotPrice),
        positiveArgument('futuresPrice', futuresPrice),
        positiveArgument('days', days),
        positiveArgument('daycount', daycount, 365),
      ],
      (spot, futures, time, year) => basisApr(spot, futures, time, word, year),
    );
  });
}
