import { FUNDING_MODES, fundingRate } from '../../hedging/carry/fundingRate';
import { answering } from '../door/answering';
import { notNegativeArgument, numberArgument, optionalPositiveArgument } from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { wordArgument } from '../door/word';

/**
 * Funding rate that a venue works out from a perpetual's premium.
 *
 * @customfunction FUNDINGRATE
 * @param premium Premium of the perpetual over its index, a fraction; a column gives one result per row.
 * @param [interest] Interest rate per interval; only "clamp" uses it. Default 0.0001.
 * @param [clamp] Most that the interest part moves the rate, or the damper's half width. Default 0.0005.
 * @param [cap] Highest rate, up and down; omitted = none.
 * @param [mode] "clamp" (default) or "damper".
 * @returns Fraction per interval; + = longs pay shorts.
 * @remarks clamp: premium + (interest − premium limited to ± clamp); damper: max(clamp, premium) + min(−clamp, premium);
 * then limited to ± cap
 * @throws #VALUE! a clamp below 0; a cap that is not positive; an unknown mode; text or a blank where a number is needed
 * @example =HEDGE.FUNDINGRATE(-0.001, 0.0001, 0.0005, 0.0004) → -0.0004
 * @example =HEDGE.FUNDINGRATE(0.001, 0, 0.00025, , "damper") → 0.00075
 * @example =HEDGE.FUNDINGRATE(0.001, 0.0001, -0.0005) → #VALUE! clamp must not be negative; it is -0.0005
 * @source Binance and Gate: funding rate formula; Deribit: funding specifications (damper)
 */
export function FUNDINGRATE(
  premium: unknown[][],
  interest?: unknown[][],
  clamp?: unknown[][],
  cap?: unknown[][],
  mode?: string,
): unknown[][] {
  return answering(() => {
    const word = wordArgument('mode', mode, FUNDING_MODES, 'clamp');
    return eachRow(
      [
        numberArgument('premium', premium),
        numberArgument('interest', interest, 0.0001),
        notNegativeArgument('clamp', clamp, 0.0005),
        optionalPositiveArgument('cap', cap),
      ],
      (...rates) => fundingRate(...rates, word),
    );
  });
}
