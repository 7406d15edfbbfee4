import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import { pnl } from '../pnl/pnl';

const DAYS_PER_YEAR = 365;

export interface RollYield {
  /** Quote currency per coin. */
  readonly points: Decimal;
  /** Settlement currency, + received. */
  readonly cash: Decimal;
  /** Share of the far price per year, + received. */
  readonly annualised: Decimal;
}

/** What moving a position from the near contract to the far one earns once both have come to the same spot price. */
export function roll(
  nearPrice: Decimal,
  farPrice: Decimal,
  days: Decimal,
  shortContracts: Decimal,
  terms: ContractTerms,
): RollYield {
  const points = farPrice.minus(nearPrice);
  return {
    points,
    cash: pnl(shortContracts, farPrice, nearPrice, terms),
    annualised: points.times(Decimal.sign(shortContracts)).times(DAYS_PER_YEAR).div(farPrice.times(days)),
  };
}
