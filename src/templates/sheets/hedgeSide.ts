import type { PlanContext } from '../planContext';

/** How the market hurts a plan's hedge, and the words for it. */
export interface HedgeSide {
  /** 1: a rise, as for contracts that are sold; -1: a fall, as for those that are bought. */
  readonly sign: 1 | -1;
  readonly hedge: string;
  readonly harm: string;
  readonly relief: string;
}

const SOLD: HedgeSide = { sign: 1, hedge: 'short', harm: 'rally', relief: 'fall' };
const BOUGHT: HedgeSide = { sign: -1, hedge: 'long', harm: 'fall', relief: 'rise' };

export function hedgeSide({ result }: PlanContext): HedgeSide {
  const notional = result.total('notional');
  return typeof notional === 'number' && notional < 0 ? BOUGHT : SOLD;
}
