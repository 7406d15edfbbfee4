import { BASIS_FORMS, basis } from '../../hedging/carry/basis';
import { answering } from '../door/answering';
import { positiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Basis: how far a futures price stands above spot.
 *
 * @customfunction BASIS
 * @param spotPrice Spot price, quote currency per coin; a column gives one result per row.
 * @param futuresPrice Futures price, quote currency per coin.
 * @param [as] "abs" (default) in quote currency, or "pct" as a fraction of the spot price.
 * @returns Quote currency per coin, or a fraction; + = futures above spot (contango).
 * @remarks basis = futuresPrice − spotPrice; "pct": ÷ spotPrice
 * @throws #VALUE! a price that is not positive; an unknown word; text or a blank where a number is needed
 * @example =HEDGE.BASIS(60000, 60300) → 300
 * @example =HEDGE.BASIS(30000, 30300, "pct") → 0.01
 * @example =HEDGE.BASIS("", 60300) → #VALUE! spotPrice must be a number; it is empty
 * @source Hull, Options, Futures and Other Derivatives: basis of an investment asset (futures − spot)
 */
export function BASIS(spotPrice: unknown[][], futuresPrice: unknown[][], as?: string): unknown[][] {
  return answering(() => {
    const form = wordArgument('as', as, BASIS_FORMS, 'abs');
    return eachRow(
      [positiveArgument('spotPrice', spotPrice), positiveArgument('futuresPrice', futuresPrice)],
      (spot, futures) => basis(spot, futures, form),
    );
  });
}
