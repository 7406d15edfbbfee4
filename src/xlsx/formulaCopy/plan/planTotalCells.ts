import type { PlanColumn, WorkingColumn } from './planLine';
import type { WorkingSetting } from './workingSettings';

/** The columns of the plan as the formulas of its total row name them. */
export interface PlanTotals {
  /** A column of all lines of the plan. */
  readonly plan: (column: PlanColumn) => string;
  readonly work: (column: WorkingColumn) => string;
  /** The last line, where lists of names are complete. */
  readonly last: (column: WorkingColumn) => string;
  readonly total: (column: PlanColumn) => string;
  readonly setting: (name: WorkingSetting) => string;
}

/** Blank where no line could be planned: a sum of nothing is not 0. */
const ofAny = ({ work }: PlanTotals, sum: string): string => `IF(SUM(${work('sound')})=0,"",${sum})`;

const ofSound =
  (column: PlanColumn) =>
  (totals: PlanTotals): string =>
    ofAny(totals, `SUMIF(${totals.work('sound')},1,${totals.plan(column)})`);

/** A sum that is blank as soon as one of its parts is. */
const known =
  (column: 'fees' | 'funding' | 'cost') =>
  (totals: PlanTotals): string => {
    const all = totals.work(column);
    return ofAny(totals, `IF(COUNT(${all})=ROWS(${all}),SUM(${all}),"")`);
  };

function warnings({ work, last, total, setting }: PlanTotals): string {
  const say = (condition: string, words: string): string => `IF(${condition},"; "&${words},"")`;
  const pieces = [
    say(`${last('lost')}<>""`, `"without "&${last('lost')}&": see the row"`),
    say(`${last('unknown')}<>""`, `"fees or funding unknown for "&${last('unknown')}`),
    say(`ISNUMBER(SEARCH(" and ",${last('currencies')}))`, `${last('currencies')}&" are added as if equal"`),
    say(
      `AND(${setting('collateral')}>0,${setting('collateral')}<N(${total('initialMargin')}))`,
      '"initialMargin is above the collateral"',
    ),
    say(`SUM(${work('sample')})>0`, '"sample data, not live prices"'),
  ];
  return `MID(${pieces.join('&')},3,2000)`;
}

/** PLAN's total row, column by column; those that are not here stay blank. */
export const NATIVE_PLAN_TOTALS: Partial<Readonly<Record<PlanColumn, (totals: PlanTotals) => string>>> = {
  exposure: ofSound('exposure'),
  hedgedRatio: (totals) => ofAny(totals, `${totals.total('notional')}/SUM(${totals.work('weighted')})`),
  residual: ofSound('residual'),
  notional: ofSound('notional'),
  initialMargin: (totals) => ofAny(totals, `SUM(${totals.work('marginInQuote')})`),
  fees: known('fees'),
  funding: known('funding'),
  cost: known('cost'),
  warnings,
};
