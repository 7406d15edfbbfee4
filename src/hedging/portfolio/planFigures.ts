import type { ContractTerms } from '../../model/contractTerms';
import { Decimal } from '../../model/decimal';
import type { Rounding } from '../../model/rounding';
import { funding } from '../carry/funding';
import { fees } from '../cost/fees';
import { notional } from '../exposure/notional';
import { initialMargin } from '../margin/initialMargin';
import { contracts } from '../sizing/contracts';
import { residual } from '../sizing/residual';
import { asShown } from './asShown';

/** A holding's exposure and the contract that hedges it; what a venue does not publish is absent. */
export interface PlanPosition {
  /** Quote currency, before beta. */
  readonly exposure: Decimal;
  readonly beta: Decimal;
  readonly hedgeRatio: Decimal;
  readonly terms: ContractTerms;
  readonly entryPrice: Decimal;
  readonly feeRate: Decimal | undefined;
  readonly fundingRate: Decimal | undefined;
  readonly periods: Decimal | undefined;
  readonly maintenanceRate: Decimal | undefined;
  /** Positions in one wallet share their margin when the margin mode is cross. */
  readonly wallet: string;
}

/** Residual and notional in quote currency; the rest in settlement currency. Unknown is absent. */
export interface PlanFigures {
  readonly shortContracts: Decimal;
  readonly residual: Decimal;
  readonly notional: Decimal;
  readonly initialMargin: Decimal;
  readonly fees: Decimal | undefined;
  readonly funding: Decimal | undefined;
  readonly cost: Decimal | undefined;
}

/** Size, margin and cost of one hedge; fees are those of opening and closing it at the entry price. */
export function planFigures(position: PlanPosition, leverage: Decimal, rounding: Rounding): PlanFigures {
  const { beta, hedgeRatio, terms, entryPrice, feeRate, fundingRate, periods } = position;
  const exposure = asShown(position.exposure);
  const shortContracts = contracts(exposure, entryPrice, terms, hedgeRatio, beta, rounding);
  const count = asShown(shortContracts);
  const none = new Decimal(0);
  const paid = feeRate && fees(count, entryPrice, terms, feeRate.times(2));
  const received = fundingRate && periods && funding(count, entryPrice, terms, fundingRate, periods);
  return {
    shortContracts,
    residual: residual(exposure, count, entryPrice, terms, beta),
    notional: notional(count, entryPrice, terms),
    initialMargin: initialMargin(count, entryPrice, terms, leverage, none, none),
    fees: paid,
    funding: received,
    cost: paid && received && paid.minus(received),
  };
}
