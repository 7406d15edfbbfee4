import { readPlans, type PlanCell } from '../workbook/plan/readPlans';

/** What the pane shows of one plan. */
export interface PlanFigures {
  readonly number: number;
  readonly sheetName: string;
  readonly lines: readonly PlanLine[];
  readonly total: PlanLine | undefined;
  readonly failure: string | undefined;
}

/** One row of PLAN by column name; a blank cell is undefined. */
export type PlanLine = Readonly<Record<string, Exclude<PlanCell, ''> | undefined>>;

/** The plans of the workbook as their sheets show them now. */
export async function readPlanFigures(): Promise<PlanFigures[]> {
  const plans = await readPlans();
  return plans.map(({ number, sheetName, headers, rows, failure }) => {
    const [total, ...lines] = rows.map((row) => lineOf(headers, row));
    return { number, sheetName, total, lines, failure };
  });
}

function lineOf(headers: readonly string[], row: readonly PlanCell[]): PlanLine {
  return Object.fromEntries(
    headers.map((header, index) => [header, row[index] === '' ? undefined : row[index]]),
  );
}

/** A number of a line, where it has one. */
export function numberOf(line: PlanLine | undefined, column: string): number | undefined {
  const value = line?.[column];
  return typeof value === 'number' ? value : undefined;
}
