import { Decimal } from '../../model/decimal';
import { inverseNormal } from './inverseNormal';

export const RISK_MEASURES = ['var', 'es'] as const;
export type RiskMeasure = (typeof RISK_MEASURES)[number];

/**
 * Loss of a normal model at a confidence over some days: |value|·(k·σ·√days − mean·days). k is the normal quantile, or
 * for the expected shortfall the mean of all quantiles beyond it.
 */
export function valueAtRisk(
  value: Decimal,
  volatility: Decimal,
  confidence: Decimal,
  days: Decimal,
  mean: Decimal,
  measure: RiskMeasure,
  quantile: Decimal = new Decimal(inverseNormal(confidence)),
): Decimal {
  const deviations = measure === 'var' ? quantile : beyond(quantile, confidence);
  return value.abs().times(deviations.times(volatility).times(days.sqrt()).minus(mean.times(days)));
}

function beyond(quantile: Decimal, confidence: Decimal): Decimal {
  const z = quantile.toNumber();
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return new Decimal(density).div(new Decimal(1).minus(confidence));
}
