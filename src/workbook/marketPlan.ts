import { HedgeError } from '../model/hedgeError';
import type { NewTable } from './newTable';
import type { TablePlan } from './tablePlan';
import type { TableState } from './tableState';

/** A change to a table that is there, with what it takes to undo it. */
export interface TableChange {
  readonly name: string;
  readonly state: TableState;
  readonly plan: TablePlan;
}

/** Everything one refresh will do to the workbook, worked out before the first cell is touched. */
export interface MarketPlan {
  readonly newTables: readonly NewTable[];
  readonly changes: readonly TableChange[];
}

/** Excel on the web takes 5 MB in one request; the frame around the cells needs some of it. */
const MOST_CHARACTERS = 4_500_000;

/** One request, all or nothing: what does not fit is refused before anything is written. */
export function checkSize({ newTables, changes }: MarketPlan): void {
  const cells = [
    newTables.map((table) => table.rows.map((row) => [...row.values()])),
    changes.map(({ plan }) => [plan.appended, plan.blocks.map((block) => block.cells)]),
  ];
  if (JSON.stringify(cells).length > MOST_CHARACTERS) {
    throw new HedgeError(
      'notAvailable',
      'This refresh is more than Excel takes at once. Choose fewer symbols or venues.',
    );
  }
}
