import { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import type { PlanFigures } from './planFigures';
import { type PlannedHedge, inQuote } from './planLiquidation';

/** Sums over a plan in quote currency; what is unknown for one hedge has no sum. */
export interface PlanTotal {
  readonly exposure: Decimal;
  readonly residual: Decimal;
  readonly notional: Decimal;
  readonly initialMargin: Decimal;
  readonly fees: Decimal | undefined;
  readonly funding: Decimal | undefined;
  readonly cost: Decimal | undefined;
  /** Share of the beta-weighted exposure that the hedges offset. */
  readonly hedgedRatio: () => Decimal;
}

type Amount = (hedge: PlannedHedge) => Decimal;

/** The whole plan in one row: amounts in coins count at the entry price of their hedge. */
export function planTotal(hedges: readonly PlannedHedge[]): PlanTotal {
  const sum = (amount: Amount): Decimal =>
    hedges.reduce((whole, hedge) => whole.plus(amount(hedge)), new Decimal(0));
  const known = (figure: keyof PlanFigures): Decimal | undefined =>
    hedges.every(({ figures }) => figures[figure] !== undefined)
      ? sum((hedge) => inQuote(hedge, hedge.figures[figure] ?? new Decimal(0)))
      : undefined;
  const notional = sum(({ figures }) => figures.notional);
  return {
    exposure: sum(({ position }) => position.exposure),
    residual: sum(({ figures }) => figures.residual),
    notional,
    initialMargin: sum((hedge) => inQuote(hedge, hedge.figures.initialMargin)),
    fees: known('fees'),
    funding: known('funding'),
    cost: known('cost'),
    hedgedRatio: () => {
      const weighted = sum(({ position }) => position.exposure.times(position.beta));
      if (weighted.isZero()) throw new HedgeError('divideByZero', 'the exposures add up to 0');
      return notional.div(weighted);
    },
  };
}
