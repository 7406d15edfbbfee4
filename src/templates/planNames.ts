/** What a plan calls its sheets, tables and names: a second plan in a workbook has a 2 in each. */
export interface PlanNames {
  /** The name of a sheet. */
  readonly sheet: (title: PlanSheet) => string;
  /** A sheet before an address: Plan! or 'Plan 2'! */
  readonly at: (title: PlanSheet) => string;
  readonly table: (name: PlanTable) => string;
  readonly name: (name: PlanName) => string;
}

export const PLAN_SHEETS = ['Plan', 'Holdings', 'Scenarios', 'Hedges', 'Notes'] as const;
export type PlanSheet = (typeof PLAN_SHEETS)[number];

export const PLAN_TABLES = ['Holdings', 'Scenarios', 'ShortFails', 'Hedges', 'Guide'] as const;
export type PlanTable = (typeof PLAN_TABLES)[number];

/** The named inputs, the range that PLAN takes its settings from, and the cell PLAN stands in. */
export const PLAN_NAMES = [
  'HedgeVenue',
  'HedgeRatio',
  'HedgeHorizon',
  'HedgeLeverage',
  'HedgeCollateral',
  'HedgeRounding',
  'HedgeBand',
  'HedgeSettings',
  'HedgePlan',
] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

/** The names of the first plan of a workbook, or of the number-th. */
export function planNames(number = 1): PlanNames {
  const mark = number === 1 ? '' : String(number);
  const sheet = (title: PlanSheet): string => (mark === '' ? title : `${title} ${mark}`);
  return {
    sheet,
    at: (title) => (mark === '' ? `${title}!` : `'${sheet(title)}'!`),
    table: (name) => name + mark,
    name: (name) => name + mark,
  };
}
