import type { Decimal } from '../../model/decimal';

/** Why an open hedge needs a look, the most urgent first. */
export const HEDGE_ALERTS = ['due', 'triggeredAbove', 'triggeredBelow', 'outOfBand'] as const;
export type HedgeAlert = (typeof HEDGE_ALERTS)[number];

/** What an open hedge is judged by; what is not known is absent and judges nothing. */
export interface WatchedPosition {
  /** Instants as Excel's day numbers. */
  readonly now: Decimal;
  readonly endsOn: Decimal | undefined;
  readonly markPrice: Decimal | undefined;
  readonly closeAbove: Decimal | undefined;
  readonly closeBelow: Decimal | undefined;
  /** Contracts of this key that are open, and that the plan has. */
  readonly open: Decimal | undefined;
  readonly planned: Decimal | undefined;
  /** Share of what is planned. */
  readonly band: Decimal | undefined;
}

/** Its day has come, the mark reached one of its prices, or it is further from the plan than the band. */
export function hedgeAlert(position: WatchedPosition): HedgeAlert | undefined {
  const { now, endsOn, markPrice, closeAbove, closeBelow, open, planned, band } = position;
  if (endsOn?.lte(now)) return 'due';
  if (closeAbove && markPrice?.gte(closeAbove)) return 'triggeredAbove';
  if (closeBelow && markPrice?.lte(closeBelow)) return 'triggeredBelow';
  const isOut = open && planned && band && open.minus(planned).abs().gt(band.times(planned.abs()));
  return isOut ? 'outOfBand' : undefined;
}
