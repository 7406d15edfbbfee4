import type { PlanCell, PlanOnSheet } from '../workbook/plan/planReading';

/** One row of PLAN by column name; a blank cell is undefined. */
export type PlanLine = Readonly<Record<string, Exclude<PlanCell, ''> | undefined>>;

/** The rows of PLAN, its total first. */
export function linesOf({ headers, rows }: PlanOnSheet): PlanLine[] {
  return rows.map((row) =>
    Object.fromEntries(headers.map((header, index) => [header, row[index] === '' ? undefined : row[index]])),
  );
}

/** A number of a line, where it has one. */
export function numberOf(line: PlanLine | undefined, column: string): number | undefined {
  const value = line?.[column];
  return typeof value === 'number' ? value : undefined;
}
