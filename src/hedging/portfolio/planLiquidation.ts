import { Decimal } from '../../model/decimal';
import { fees } from '../cost/fees';
import { liquidationPrice } from '../margin/liquidationPrice';
import { quotePerSettle } from '../pnl/quotePerSettle';
import { asShown } from './asShown';
import type { PlanFigures, PlanPosition } from './planFigures';

export interface PlannedHedge {
  readonly position: PlanPosition;
  readonly figures: PlanFigures;
}

const total = (values: readonly Decimal[]): Decimal =>
  values.reduce((sum, value) => sum.plus(value), new Decimal(0));

/** A figure in settlement currency, in quote currency. */
export function inQuote({ position }: PlannedHedge, amount: Decimal): Decimal {
  return amount.times(quotePerSettle(position.entryPrice, position.terms));
}

/** Liquidation price of a position that stands on its own margin; unknown without a maintenance rate. */
export function isolatedLiquidation({ position, figures }: PlannedHedge): Decimal | undefined {
  return liquidation(position, figures, figures.initialMargin, new Decimal(0));
}

/**
 * Liquidation price of a position that shares its wallet: the wallet's part of the collateral, by initial margin, less
 * the maintenance margin of the wallet's other positions, whose prices stay. Without collateral: their initial margins.
 */
export function crossLiquidation(
  hedge: PlannedHedge,
  all: readonly PlannedHedge[],
  collateral: Decimal | undefined,
): Decimal | undefined {
  const { position, figures } = hedge;
  const mates = all.filter((each) => each.position.wallet === position.wallet);
  const others = mates.filter((each) => each !== hedge).map(maintenance);
  const known = others.filter((amount) => amount !== undefined);
  if (known.length < others.length) return undefined;
  const margins = (hedges: readonly PlannedHedge[]): Decimal =>
    total(hedges.map((each) => inQuote(each, each.figures.initialMargin)));
  const wallet =
    collateral === undefined || figures.initialMargin.isZero()
      ? total(mates.map((each) => each.figures.initialMargin))
      : collateral.times(margins(mates)).div(inQuote(hedge, margins(all)));
  return liquidation(position, figures, wallet, total(known).neg());
}

function maintenance({ position, figures }: PlannedHedge): Decimal | undefined {
  const { terms, entryPrice, maintenanceRate } = position;
  const { shortContracts } = figures;
  if (shortContracts.isZero()) return shortContracts;
  return maintenanceRate && fees(shortContracts, entryPrice, terms, maintenanceRate);
}

function liquidation(
  { terms, entryPrice, maintenanceRate }: PlanPosition,
  { shortContracts }: PlanFigures,
  margin: Decimal,
  otherPnl: Decimal,
): Decimal | undefined {
  if (maintenanceRate === undefined) return undefined;
  const none = new Decimal(0);
  return liquidationPrice(
    asShown(shortContracts),
    entryPrice,
    terms,
    asShown(margin),
    maintenanceRate,
    none,
    none,
    'mark',
    asShown(otherPnl),
  );
}
