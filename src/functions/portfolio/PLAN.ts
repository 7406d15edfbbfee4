import { asShown } from '../../hedging/portfolio/asShown';
import { breakevenMove } from '../../hedging/portfolio/breakevenMove';
import {
  type PlannedHedge,
  crossLiquidation,
  isolatedLiquidation,
  planWallets,
} from '../../hedging/portfolio/planLiquidation';
import { planTotal } from '../../hedging/portfolio/planTotal';
import { hedgeRatio } from '../../hedging/sizing/hedgeRatio';
import { CONTRACTS_TABLE } from '../../model/contractsTable';
import type { Decimal } from '../../model/decimal';
import { HedgeError } from '../../model/hedgeError';
import { QUOTES_TABLE } from '../../model/quotesTable';
import { answering } from '../door/answering';
import { attempt, cellOf, known } from '../door/attempt';
import { filledRows } from '../door/filledRows';
import { flagArgument } from '../door/flag';
import { HOLDING_COLUMNS, type PlanHolding, planHolding } from './planHolding';
import { type PlanSettings, planSettings } from './planSettings';
import { refuseBlank } from '../door/refuseBlank';
import { spilled } from '../door/spilled';
import { keyedTable } from '../door/table';

interface Line extends PlanHolding {
  readonly hedge: () => PlannedHedge;
}
type Liquidation = (hedge: PlannedHedge) => Decimal | undefined;

/** The columns in the order they spill; append-only, because users' formulas count them. */
const COLUMNS = {
  asset: (line: Line) => line.asset(),
  quantity: (line: Line) => line.quantity(),
  price: (line: Line) => line.price(),
  exposure: (line: Line) => line.exposure(),
  beta: (line: Line) => line.beta(),
  hedgeRatio: (line: Line) => line.hedgeRatio(),
  venue: (line: Line) => line.contract().cell('venue'),
  symbol: (line: Line) => line.contract().cell('symbol'),
  shortContracts: (line: Line) => line.figures().shortContracts,
  hedgedRatio: (line: Line) => {
    const { exposure, entryPrice, terms, beta } = line.position();
    const count = asShown(line.figures().shortContracts);
    return hedgeRatio(asShown(exposure), count, entryPrice, terms, beta);
  },
  residual: (line: Line) => line.figures().residual,
  entryPrice: (line: Line) => line.position().entryPrice,
  notional: (line: Line) => line.figures().notional,
  initialMargin: (line: Line) => line.figures().initialMargin,
  liquidationPrice: (line: Line, liquidation: Liquidation) => liquidation(line.hedge()),
  liquidationMove: (line: Line, liquidation: Liquidation) =>
    liquidation(line.hedge())?.div(line.position().entryPrice).minus(1),
  fees: (line: Line) => line.figures().fees,
  funding: (line: Line) => line.figures().funding,
  cost: (line: Line) => line.figures().cost,
  breakevenMove: (line: Line) => breakevenMove(line.position(), line.figures()),
  warnings: (line: Line) => [...line.notes, ...failureOf(line)].join('; '),
};
const HEADERS = Object.keys(COLUMNS);

/** Why a holding has no hedge, where that can be told. */
function failureOf({ hedge }: Line): string[] {
  try {
    hedge();
    return [];
  } catch (thrown) {
    return thrown instanceof HedgeError ? [thrown.message] : [];
  }
}

/**
 * The whole hedge of a portfolio in one table: contracts to sell, margin, liquidation and cost of every holding.
 *
 * @customfunction PLAN
 * @param holdings Rows: asset, quantity (coins; owed −), and where they differ from the defaults hedgeRatio, beta, hedge
 * (venue:symbol), price (quote currency). Blank rows are left out.
 * @param contractsTable The Contracts table with its header row: Contracts[#All].
 * @param quotesTable The Quotes table with its header row: Quotes[#All].
 * @param [settings] Rows of name and value: venue; hedgeRatio (1); horizonDays (7); leverage (1); collateral (quote
 * currency); rounding (nearest); marginMode (isolated or cross); feeSide (taker or maker); maxAgeMinutes; now (UTC). 0 or
 * blank means the default.
 * @param [headers] FALSE leaves the header row out. Default TRUE.
 * @returns Table, the total first, then one row per holding: asset, quantity, price, exposure, beta, hedgeRatio, venue,
 * symbol, shortContracts (positive = sell), hedgedRatio, residual, entryPrice, notional, initialMargin, liquidationPrice,
 * liquidationMove, fees (opening and closing), funding (received +), cost, breakevenMove, warnings. Margin, fees, funding
 * and cost are in settlement currency, in the total in quote currency. Blank = unknown, never 0.
 * @remarks price = spot quote; hedge = the coin's open linear perpetual at the venue, in USDT if there are several;
 * entryPrice = its mark. Columns are those of CONTRACTS, HEDGERATIO, RESIDUAL, NOTIONAL, INITIALMARGIN, LIQUIDATIONPRICE,
 * FEES (twice the rate), FUNDING (horizonDays × 24 ÷ fundingIntervalHours periods), HEDGECOST and BREAKEVEN. Margin of the
 * liquidation: isolated initialMargin; cross the collateral of the wallet (one venue and settlement currency; shared
 * by initialMargin), with minus the maintenance margin of its other positions as otherPnl.
 * @throws #VALUE! a table came without its header row; an unknown setting; in its row: text where a number is needed
 * @throws #N/A no holding at all; in its row: no price, no contract, or one too old; the sentence names candidates
 * @throws #NUM! in its row: never liquidated, or no position
 * @example =HEDGE.PLAN({"BTC",1.5,1,1,"mexc:BTC_USDT",60000}, {"key","venue","symbol","base","quote","settle","kind","contractSize","payoff","lotSize","minContracts","minNotional","settlePrice","takerFeeRate","maintenanceMarginRate";"mexc:BTC_USDT","mexc","BTC_USDT","BTC","USDT","USDT","perpetual",0.01,"linear",1,1,"","",0.0005,0.004}, {"key","venue","kind","base","quote","mark","fundingRate","fundingIntervalHours";"mexc:BTC_USDT","mexc","perpetual","BTC","USDT",60000,0.0001,8}, {"leverage",4}, FALSE) → {"total","","",90000,"","","","","",1,0,"",90000,22500,"","",90,189,-99,"","";"BTC",1.5,60000,90000,1,1,"mexc","BTC_USDT",150,1,0,60000,90000,22500,74701.195219123506,0.24501992031872510,90,189,-99,0.0010994502748625687,""}
 * @example =HEDGE.PLAN("BTC", {"key"}, {"key"}) → #VALUE! holdings must be rows of asset, quantity, hedgeRatio, beta, hedge, price; it is 1 cells wide
 * @source Definition: each column is the function of its name
 */
export function PLAN(
  holdings: unknown[][],
  contractsTable: unknown[][],
  quotesTable: unknown[][],
  settings?: unknown[][],
  headers?: boolean,
): unknown[][] {
  return answering(() => {
    const withHeaders = flagArgument('headers', headers, true);
    const rows = filledRows('holdings', holdings, HOLDING_COLUMNS, 2);
    const contracts = keyedTable('contractsTable', CONTRACTS_TABLE.name, contractsTable);
    const quotes = keyedTable('quotesTable', QUOTES_TABLE.name, quotesTable);
    const chosen = planSettings(settings);
    refuseBlank('holdings', rows);
    const lines = rows.map((row): Line => {
      const holding = planHolding(row, contracts, quotes, chosen);
      const hedge = attempt(() => ({ position: holding.position(), figures: holding.figures() }));
      return { ...holding, hedge };
    });
    const sound = lines.filter(({ hedge }) => known(hedge) !== undefined);
    const all = sound.map(({ hedge }) => hedge());
    const wallets = planWallets(all);
    const liquidation: Liquidation = (hedge) =>
      chosen.marginMode === 'cross'
        ? crossLiquidation(hedge, wallets, chosen.collateral)
        : isolatedLiquidation(hedge);
    const body = lines.map((line) =>
      Object.values(COLUMNS).map((column) => cellOf(() => column(line, liquidation))),
    );
    return spilled(HEADERS, [totalRow(lines, sound, all, chosen), ...body], withHeaders);
  });
}

function totalRow(
  lines: readonly Line[],
  sound: readonly Line[],
  hedges: readonly PlannedHedge[],
  { collateral }: PlanSettings,
): unknown[] {
  const { hedgedRatio, ...sums } = planTotal(hedges);
  const names = (some: readonly Line[]): string =>
    [...new Set(some.map(({ asset }) => cellOf(asset)))]
      .filter((name) => typeof name === 'string')
      .join(', ');
  const lost = lines.filter((line) => !sound.includes(line));
  const notes = lost.length === 0 ? [] : [`without ${names(lost)}: see the row`];
  const unknown = sound.filter(({ figures }) => figures().cost === undefined);
  if (unknown.length > 0) notes.push(`fees or funding unknown for ${names(unknown)}`);
  const currencies = new Set(sound.map((line) => String(line.contract().cellOrBlank('quote'))));
  if (currencies.size > 1) notes.push(`${[...currencies].join(' and ')} are added as if equal`);
  if (collateral?.lt(sums.initialMargin) === true) notes.push('initialMargin is above the collateral');
  if (lines.some(({ sources }) => sources.some((row) => row.cellOrBlank('source') === 'sample')))
    notes.push('sample data, not live prices');
  const cells: Record<string, unknown> = { asset: 'total', warnings: notes.join('; ') };
  // A sum of nothing is not 0.
  if (sound.length > 0) {
    for (const [name, sum] of Object.entries(sums)) cells[name] = cellOf(() => sum);
    cells['hedgedRatio'] = cellOf(hedgedRatio);
  }
  return HEADERS.map((header) => cells[header] ?? '');
}
