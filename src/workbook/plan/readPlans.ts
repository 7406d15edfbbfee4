import { runExcel } from '../runExcel';
import { PlanReading, type PlanOnSheet } from './planReading';

const PLAN_NAME = /^HedgePlan(\d*)$/i;

/** The number of the plan whose formula a name of the workbook stands for. */
export function planNumberOf(name: string): number | undefined {
  const [, mark] = PLAN_NAME.exec(name) ?? [];
  if (mark === undefined) return undefined;
  return mark === '' ? 1 : Number(mark);
}

/** The plans of the workbook, found by their names wherever the user has moved them. Two reads, none of them writes. */
export function readPlans(): Promise<PlanOnSheet[]> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    const readings = names.items.flatMap((item) => {
      const number = planNumberOf(item.name);
      return number === undefined ? [] : [new PlanReading(names.getItem(item.name), number)];
    });
    await context.sync();
    return readings
      .flatMap((reading) => reading.plan() ?? [])
      .sort((one, other) => one.number - other.number);
  });
}
