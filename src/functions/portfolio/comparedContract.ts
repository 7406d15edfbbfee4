import { asShown } from '../../hedging/portfolio/asShown';
import { breakevenMove } from '../../hedging/portfolio/breakevenMove';
import { type PlannedHedge, inQuote } from '../../hedging/portfolio/planLiquidation';
import { hedgeRatio } from '../../hedging/sizing/hedgeRatio';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { numberFromDecimal } from '../../model/numberFromDecimal';
import { cellOf } from '../door/attempt';
import { filledRows } from '../door/filledRows';
import { HOLDING_COLUMNS, planHolding } from './planHolding';
import type { PlanSettings } from './planSettings';
import type { KeyedTable, TableRow } from '../door/table';

type Hedge = PlannedHedge & { readonly inQuote: (amount: Decimal | undefined) => Decimal | undefined };

const NAMES = ['venue', 'symbol', 'payoff', 'settle'];
const FIGURES = {
  shortContracts: ({ figures }: Hedge) => figures.shortContracts,
  hedgedRatio: ({ position: { exposure, entryPrice, terms, beta }, figures }: Hedge) =>
    hedgeRatio(exposure, asShown(figures.shortContracts), entryPrice, terms, beta),
  residual: ({ figures }: Hedge) => figures.residual,
  fees: (hedge: Hedge) => hedge.inQuote(hedge.figures.fees),
  funding: (hedge: Hedge) => hedge.inQuote(hedge.figures.funding),
  cost: (hedge: Hedge) => hedge.inQuote(hedge.figures.cost),
  margin: (hedge: Hedge) => hedge.inQuote(hedge.figures.initialMargin),
  breakevenMove: ({ position, figures }: Hedge) =>
    figures.shortContracts.isZero() ? undefined : breakevenMove(position, figures),
};
/** In the order they spill; append-only, because users' formulas count them. */
export const COMPARE_COLUMNS = [...NAMES, ...Object.keys(FIGURES), 'warnings'];

/** What a plan warns of and this table does not show: liquidation, and amounts in coins. */
const OF_PLANS_ONLY = /maintenanceMarginRate|^initialMargin/;
const IN_DOLLARS = /USD|^$/i;

export interface ComparedContract {
  readonly cells: readonly unknown[];
  /** Quote currency; absent where it is unknown, or where nothing can be hedged. */
  readonly cost: Decimal | undefined;
}

/** One contract for an exposure, as a plan would use it for a holding of that worth. */
export function comparedContract(
  row: TableRow,
  exposure: Decimal,
  contracts: KeyedTable,
  quotes: KeyedTable,
  settings: PlanSettings,
): ComparedContract {
  const rank = (figures: readonly unknown[], warnings: readonly string[], cost?: Decimal) => ({
    cells: [...NAMES.map(row.cellOrBlank), ...figures, [...new Set(warnings)].join('; ')],
    cost,
  });
  const nothing = Object.keys(FIGURES).map(() => '');
  const currency = String(row.cellOrBlank('quote'));
  if (!IN_DOLLARS.test(currency))
    return rank(nothing, [`${row.key} is quoted in ${currency}, and exposure is in dollars`]);

  const holding = [row.cell('base'), numberFromDecimal(exposure), '', 1, row.key, 1];
  const [line] = filledRows('exposure', [holding], HOLDING_COLUMNS, HOLDING_COLUMNS.length);
  if (line === undefined) return rank(nothing, []);
  const { position, figures, notes, sources } = planHolding(line, contracts, quotes, settings);
  const warnings = notes.filter((note) => !OF_PLANS_ONLY.test(note));
  if (sources.some((source) => source.cellOrBlank('source') === 'sample'))
    warnings.push('sample data, not live prices');
  try {
    const planned = { position: position(), figures: figures() };
    const hedge: Hedge = { ...planned, inQuote: (amount) => amount && inQuote(planned, amount) };
    const idle = row.cellOrBlank('active') === false || hedge.figures.shortContracts.isZero();
    const cells = Object.values(FIGURES).map((figure) => cellOf(() => figure(hedge)));
    return rank(cells, warnings, idle ? undefined : FIGURES.cost(hedge));
  } catch (thrown) {
    if (!(thrown instanceof HedgeError)) throw thrown;
    return rank(nothing, [...warnings, thrown.message]);
  }
}

/** By cost as its cell shows it, and what has none after all the others; equals in the order of the table. */
export function cheapestFirst(a: ComparedContract, b: ComparedContract): number {
  if (a.cost === undefined || b.cost === undefined)
    return Number(a.cost === undefined) - Number(b.cost === undefined);
  return a.cost.toNumber() - b.cost.toNumber();
}
