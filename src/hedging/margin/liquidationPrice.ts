import type { ContractTerms } from '../../model/contractTerms';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';

export const MAINTENANCE_BASES = ['mark', 'entry'] as const;
/** Whether the maintenance margin moves with the mark price or stays as it was at entry. */
export type MaintenanceBasis = (typeof MAINTENANCE_BASES)[number];

/** Amounts come from cells of some 15 digits: where they cancel out, what is left below this share is their rounding. */
const ROUNDING = '1e-12';

function isNothing(sum: Decimal, one: Decimal, other: Decimal): boolean {
  return sum.abs().lte(one.abs().plus(other.abs()).times(ROUNDING));
}

/**
 * The price at which margin and gain are worth the maintenance margin and no more. `held` is the signed size, long +.
 * Linear: margin + other + held·(P − E) = required; inverse: margin + other + held·(1/E − 1/P) = required.
 */
export function liquidationPrice(
  shortContracts: Decimal,
  entryPrice: Decimal,
  terms: ContractTerms,
  margin: Decimal,
  maintenanceRate: Decimal,
  maintenanceAmount: Decimal,
  feeRate: Decimal,
  maintenanceAt: MaintenanceBasis,
  otherPnl: Decimal,
): Decimal {
  const held = shortContracts.times(terms.contractSize).neg();
  const inverse = terms.payoff === 'inverse';
  const atEntry = inverse ? held.div(entryPrice) : held.times(entryPrice);
  const rate = maintenanceRate.plus(feeRate);
  const cushion = margin.plus(otherPnl).plus(maintenanceAmount);
  const moving = maintenanceAt === 'mark';
  const required = moving ? cushion : cushion.minus(atEntry.abs().times(rate));
  const weight = moving ? held.abs().times(rate) : held.times(0);

  const [above, below] = inverse
    ? [held.plus(weight), required.plus(atEntry)]
    : [required.minus(atEntry), weight.minus(held)];
  const price = above.div(below);
  const isNever = isNothing(inverse ? below : above, required, atEntry);
  if (isNever || !price.isFinite() || !price.gt(0))
    throw new HedgeError(
      'noSolution',
      'no positive price uses the margin up: the position is never liquidated',
    );
  return price;
}
