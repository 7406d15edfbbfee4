import { runExcel } from '../runExcel';

/** A cell of PLAN as the sheet has it. */
export type PlanCell = string | number | boolean;

/** A plan of the workbook as it stands now. */
export interface PlanOnSheet {
  /** 1 for the first plan of the workbook. */
  readonly number: number;
  readonly sheetName: string;
  /** Column names and rows of PLAN, the total first; none while its cell shows an error. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** What the cell of the formula shows when it is no table: an error's code. */
  readonly failure?: string;
}

const PLAN_NAME = /^HedgePlan(\d*)$/i;

/** The plans of the workbook, found by their names wherever the user has moved them. Two reads, none of them writes. */
export function readPlans(): Promise<PlanOnSheet[]> {
  return runExcel(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    await context.sync();
    const found = names.items
      .flatMap(({ name }) => {
        const [, mark] = PLAN_NAME.exec(name) ?? [];
        return mark === undefined ? [] : [{ name, number: mark === '' ? 1 : Number(mark) }];
      })
      .map(({ name, number }) => {
        const cell = names.getItem(name).getRangeOrNullObject();
        cell.load('values');
        cell.worksheet.load('name');
        const spill = cell.getSpillingToRangeOrNullObject();
        spill.load('values');
        return { number, cell, spill };
      });
    await context.sync();
    return found
      .filter(({ cell }) => !cell.isNullObject)
      .sort((one, other) => one.number - other.number)
      .map(({ number, cell, spill }) => {
        const sheetName = cell.worksheet.name;
        if (spill.isNullObject)
          return { number, sheetName, headers: [], rows: [], failure: String(cell.values[0]?.[0] ?? '') };
        const [headers = [], ...rows] = spill.values as PlanCell[][];
        return { number, sheetName, headers: headers.map(String), rows };
      });
  });
}
