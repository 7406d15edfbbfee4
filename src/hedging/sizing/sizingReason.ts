import type { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { wholeLots } from './wholeLots';

/** What a number of contracts came from. */
export interface Sizing {
  readonly exposure: Decimal;
  readonly hedgeRatio: Decimal;
  readonly beta: Decimal;
  readonly rounding: Rounding;
  readonly exact: Decimal;
  readonly lots: Decimal;
  readonly lotSize: Decimal;
  readonly smallest: Decimal;
  readonly ordered: Decimal;
  /** What rounding "up" would order. */
  readonly up: Decimal;
}

/** Why it is that number, and above all why it is 0. */
export function sizingReason(sizing: Sizing): string {
  const { rounding, exact, lots, lotSize, smallest, ordered } = sizing;
  if (exact.isZero()) return `0 because ${nothing(sizing)} is 0`;
  if (rounding === 'none') return 'exactContracts, because rounding is "none": no lots, no smallest order';
  const whole = wholeLots(lots, rounding);
  const inLots = whole.times(lotSize);
  if (!ordered.isZero() && ordered.eq(inLots)) {
    return `wholeLots × lotSize = ${whole.toString()} × ${lotSize.toString()}`;
  }
  const up = `"up" would order ${sizing.up.toString()}`;
  if (whole.isZero())
    return `0 because less than ${rounding === 'down' ? 'one lot' : 'half a lot'} is needed; ${up}`;
  const order = `the smallest order of ${smallest.toString()}`;
  return ordered.isZero()
    ? `0 because ${inLots.toString()} is under ${order}; ${up}`
    : `${order}, because ${inLots.toString()} is under it and rounding is "up"`;
}

function nothing({ exposure, hedgeRatio }: Sizing): string {
  if (exposure.isZero()) return 'exposure';
  return hedgeRatio.isZero() ? 'hedgeRatio' : 'beta';
}
