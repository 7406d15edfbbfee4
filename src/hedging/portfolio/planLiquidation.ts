import { Decimal } from '../../model/decimal';
import { fees } from '../cost/fees';
import { liquidationPrice } from '../margin/liquidationPrice';
import { quotePerSettle } from '../pnl/quotePerSettle';
import { asShown } from './asShown';
import type { PlanFigures, PlanPosition } from './planFigures';

const NONE = new Decimal(0);

export interface PlannedHedge {
  readonly position: PlanPosition;
  readonly figures: PlanFigures;
}

/** A figure in settlement currency, in quote currency. */
export function inQuote({ position }: PlannedHedge, amount: Decimal): Decimal {
  return amount.times(quotePerSettle(position.entryPrice, position.terms));
}

/** Liquidation price of a position that stands on its own margin; unknown without a maintenance rate. */
export function isolatedLiquidation({ position, figures }: PlannedHedge): Decimal | undefined {
  return liquidation(position, figures, figures.initialMargin, NONE);
}

/** What the positions of one wallet put in and must keep. */
export interface PlanWallet {
  readonly margin: Decimal;
  readonly marginInQuote: Decimal;
  /** Unknown as soon as it is for one position. */
  readonly maintenance: Decimal | undefined;
}

/** The wallets of a plan by name. */
export function planWallets(hedges: readonly PlannedHedge[]): Map<string, PlanWallet> {
  const wallets = new Map<string, PlanWallet>();
  const empty: PlanWallet = { margin: NONE, marginInQuote: NONE, maintenance: NONE };
  for (const hedge of hedges) {
    const { initialMargin } = hedge.figures;
    const before = wallets.get(hedge.position.wallet) ?? empty;
    const more = maintenance(hedge);
    wallets.set(hedge.position.wallet, {
      margin: before.margin.plus(initialMargin),
      marginInQuote: before.marginInQuote.plus(inQuote(hedge, initialMargin)),
      maintenance: more && before.maintenance?.plus(more),
    });
  }
  return wallets;
}

/**
 * Liquidation price of a position that shares its wallet: the wallet's part of the collateral, by initial margin, less
 * the maintenance margin of the wallet's other positions, whose prices stay. Without collateral: their initial margins.
 */
export function crossLiquidation(
  hedge: PlannedHedge,
  wallets: ReadonlyMap<string, PlanWallet>,
  collateral: Decimal | undefined,
): Decimal | undefined {
  const { position, figures } = hedge;
  const wallet = wallets.get(position.wallet);
  const own = maintenance(hedge);
  if (wallet?.maintenance === undefined || own === undefined) return undefined;
  const all = [...wallets.values()].reduce((sum, { marginInQuote }) => sum.plus(marginInQuote), NONE);
  const margin =
    collateral === undefined || figures.initialMargin.isZero()
      ? wallet.margin
      : collateral.times(wallet.marginInQuote).div(inQuote(hedge, all));
  return liquidation(position, figures, margin, own.minus(wallet.maintenance));
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
  return liquidationPrice(
    asShown(shortContracts),
    entryPrice,
    terms,
    asShown(margin),
    maintenanceRate,
    NONE,
    NONE,
    'mark',
    asShown(otherPnl),
  );
}
