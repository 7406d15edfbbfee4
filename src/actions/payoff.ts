import { type PlanLine, numberOf } from './planLine';

/** What the portfolio gains when the market moves, in quote currency. */
export interface PayoffPoint {
  readonly move: number;
  readonly withoutHedge: number;
  readonly withHedge: number;
}

const [LEAST, MOST, STEP] = [-0.5, 0.5, 0.1];

/**
 * Gain and loss over moves of the hedges: what a plan covers and what it leaves open both move in a straight line.
 * undefined while the total has no figures. An unknown cost is left out, as the Scenarios sheet does.
 */
export function payoff(total: PlanLine | undefined): PayoffPoint[] | undefined {
  const [residual, notional] = [numberOf(total, 'residual'), numberOf(total, 'notional')];
  if (residual === undefined || notional === undefined) return undefined;
  const cost = numberOf(total, 'cost') ?? 0;
  const count = Math.round((MOST - LEAST) / STEP);
  return Array.from({ length: count + 1 }, (_, index) => {
    const move = Math.round((LEAST + index * STEP) * 100) / 100;
    return {
      move,
      withoutHedge: (residual + notional) * move,
      withHedge: residual * move - cost,
    };
  });
}
