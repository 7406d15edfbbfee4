import { readPlans } from '../workbook/plan/readPlans';
import { linesOf, type PlanLine } from './planLine';

/** What the pane shows of one plan. */
export interface PlanFigures {
  readonly number: number;
  readonly sheetName: string;
  readonly lines: readonly PlanLine[];
  readonly total: PlanLine | undefined;
  readonly failure: string | undefined;
}

/** The plans of the workbook as their sheets show them now. */
export async function readPlanFigures(): Promise<PlanFigures[]> {
  const plans = await readPlans();
  return plans.map((plan) => {
    const [total, ...lines] = linesOf(plan);
    return { number: plan.number, sheetName: plan.sheetName, total, lines, failure: plan.failure };
  });
}
