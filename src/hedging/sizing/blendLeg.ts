import { notional } from '../exposure/notional';
import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { contracts } from './contracts';
import { residual } from './residual';

/** One contract of a hedge that is spread over several. */
export interface BlendLeg {
  /** Share of the exposure that this contract hedges. */
  readonly weight: Decimal;
  readonly price: Decimal;
  /** Move of the holding per move of this contract's coin. */
  readonly beta: Decimal;
  readonly terms: ContractTerms;
}

export interface BlendRow {
  readonly weight: Decimal;
  readonly exposure: Decimal;
  readonly shortContracts: Decimal;
  readonly notional: Decimal;
  readonly residual: Decimal;
}

/** What one leg hedges of an exposure, sells for it and leaves open. */
export function blendLeg(exposure: Decimal, leg: BlendLeg, rounding: Rounding): BlendRow {
  const { weight, price, beta, terms } = leg;
  const share = exposure.times(weight);
  const shortContracts = contracts(share, price, terms, new Decimal(1), beta, rounding);
  return {
    weight,
    exposure: share,
    shortContracts,
    notional: notional(shortContracts, price, terms),
    residual: residual(share, shortContracts, price, terms, beta),
  };
}
