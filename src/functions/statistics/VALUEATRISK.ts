import { RISK_MEASURES, valueAtRisk } from '../../hedging/statistics/valueAtRisk';
import { Decimal } from '../../model/decimal';
import { answering } from '../door/answering';
import {
  notNegativeArgument,
  numberArgument,
  optionalPositiveArgument,
  positiveArgument,
} from '../door/arguments';
import { eachRow } from '../door/eachRow';
import { readFraction } from '../door/numbers';
import { optionalArgument } from '../door/optionalArgument';
import { wordArgument } from '../door/word';

/**
 * Loss that is not exceeded with a given confidence, when returns are normal.
 *
 * @customfunction VALUEATRISK
 * @param value Value held, in quote currency; only its size counts; a column gives one result per row.
 * @param volatility Volatility per day, a fraction.
 * @param [confidence] Between 0 and 1. Default 0.99.
 * @param [days] Horizon in days. Default 1.
 * @param [mean] Mean return per day, a fraction. Default 0.
 * @param [measure] "var" (default), or "es" for the mean loss beyond it.
 * @param [z] Standard deviations to use in place of the exact quantile, such as 2.33.
 * @returns Quote currency; a loss is positive.
 * @remarks |value| × (k × volatility × √days − mean × days); k = the normal quantile of confidence, or for "es"
 * its density ÷ (1 − confidence)
 * @throws #VALUE! a confidence outside 0 to 1; days or z that are not positive; a negative volatility; text or a blank
 * where a number is needed
 * @example =HEDGE.VALUEATRISK(10000000, 0.02, 0.99, 1, 0, "var", 2.33) → 466000
 * @example =HEDGE.VALUEATRISK(10000000, 0.02, 0.99, 10) → 1471311.5823719108
 * @example =HEDGE.VALUEATRISK(1000, 0.02, 1) → #VALUE! confidence must be above 0 and below 1; it is 1
 * @source Hull, Options, Futures and Other Derivatives: value at risk, model-building approach
 */
export function VALUEATRISK(
  value: unknown[][],
  volatility: unknown[][],
  confidence?: unknown[][],
  days?: unknown[][],
  mean?: unknown[][],
  measure?: string,
  z?: unknown[][],
): unknown[][] {
  return answering(() => {
    const word = wordArgument('measure', measure, RISK_MEASURES, 'var');
    return eachRow(
      [
        numberArgument('value', value),
        notNegativeArgument('volatility', volatility),
        optionalArgument('confidence', confidence, readFraction, new Decimal('0.99')),
        positiveArgument('days', days, 1),
        numberArgument('mean', mean, 0),
        optionalPositiveArgument('z', z),
      ],
      (held, perDay, level, horizon, drift, quantile) =>
        valueAtRisk(held, perDay, level, horizon, drift, word, quantile),
    );
  });
}
