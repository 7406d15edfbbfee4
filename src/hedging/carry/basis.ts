import type { Decimal } from '../../model/decimal';

export const BASIS_FORMS = ['abs', 'pct'] as const;
export type BasisForm = (typeof BASIS_FORMS)[number];

/** futuresPrice − spotPrice, in quote currency or as a share of the spot price. */
export function basis(spotPrice: Decimal, futuresPrice: Decimal, form: BasisForm): Decimal {
  const points = futuresPrice.minus(spotPrice);
  return form === 'pct' ? points.div(spotPrice) : points;
}
