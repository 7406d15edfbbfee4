import { CONTRACTS_TABLE } from '../model/contractsTable';
import { cellsFromRecord } from '../model/cellsFromRecord';
import { QUOTES_TABLE } from '../model/quotesTable';
import type { TableColumn } from '../model/tableColumn';
import { type Cells, type PlanResult, planOfCells } from './planOfCells';
import type { Holding, PlanChoices, PlanMarket } from './template';

/** Whatever PLAN is given besides the two tables of the market. */
export interface PlanArguments {
  readonly holdings: readonly Holding[];
  readonly choices: PlanChoices;
  /** Minutes; 0 = any age. */
  readonly maxAgeMinutes: number;
  /** UTC serial. */
  readonly now: number;
}

/** The settings as PLAN reads them, in the order the Plan sheet lists them. */
export function settingRows({ choices, maxAgeMinutes, now }: PlanArguments): [string, string | number][] {
  return [
    ['venue', choices.venue],
    ['hedgeRatio', choices.hedgeRatio],
    ['horizonDays', choices.horizonDays],
    ['leverage', choices.leverage],
    ['collateral', choices.collateral ?? ''],
    ['rounding', choices.rounding],
    ['marginMode', choices.marginMode],
    ['feeSide', choices.feeSide],
    ['maxAgeMinutes', maxAgeMinutes],
    ['now', now],
  ];
}

/** Works the plan out with the very function that its cell calls. */
export function planResult(args: PlanArguments, market: PlanMarket): PlanResult {
  const holdings = args.holdings.map(({ asset, quantity, hedgeRatio, beta, hedge }) => [
    asset,
    quantity,
    hedgeRatio ?? args.choices.hedgeRatio,
    beta ?? 1,
    hedge ?? '',
  ]);
  return planOfCells(
    holdings,
    tableCells(CONTRACTS_TABLE.columns, market.contracts),
    tableCells(QUOTES_TABLE.columns, market.quotes),
    settingRows(args),
  );
}

/** A table of the market as its cells stand on the sheet, header first. */
export function tableCells(columns: readonly TableColumn[], records: readonly object[]): Cells {
  const rows = records.map((record) => {
    const cells = cellsFromRecord(columns, record);
    return columns.map(({ name }) => cells.get(name) ?? '');
  });
  return [columns.map(({ name }) => name), ...rows];
}
