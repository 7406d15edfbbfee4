import { readPlans } from '../workbook/plan/readPlans';
import { linesOf, numberOf, type PlanLine } from './planLine';

/** What the pane shows of one plan. */
export interface PlanFigures {
  readonly number: number;
  readonly sheetName: string;
  readonly lines: readonly PlanLine[];
  /** Lines that show an error: they are in no sum. */
  readonly failed: number;
  /** Undefined while no line is in it. */
  readonly total: PlanLine | undefined;
  readonly failure: string | undefined;
}

/** The plans of the workbook as their sheets show them now. */
export async function readPlanFigures(): Promise<PlanFigures[]> {
  const plans = await readPlans();
  return plans.map((plan) => {
    const [total, ...lines] = linesOf(plan);
    const failed = lines.filter((line) => numberOf(line, 'shortContracts') === undefined).length;
    return {
      number: plan.number,
      sheetName: plan.sheetName,
      lines,
      failed,
      total: failed < lines.length ? total : undefined,
      failure: plan.failure,
    };
  });
}
