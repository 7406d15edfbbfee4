import type { PlanContext } from '../planContext';
import type { CellValue } from '../workbookData';

/** What the scenarios read from the plan's total row. */
export interface PlanTotals {
  /** Exposure times beta: what moves with the hedges. */
  readonly weighted: number | undefined;
  readonly notional: number | undefined;
  readonly cost: number | undefined;
  readonly exposure: number | undefined;
}

export function planTotals({ result }: PlanContext): PlanTotals {
  const number = (header: string): number | undefined => {
    const value = result.total(header);
    return typeof value === 'number' ? value : undefined;
  };
  const [residual, notional] = [number('residual'), number('notional')];
  return {
    weighted: residual === undefined || notional === undefined ? undefined : residual + notional,
    notional,
    cost: number('cost'),
    exposure: number('exposure'),
  };
}

/** Blank where the plan has no total yet. */
export const shown = (value: number | undefined): CellValue => value ?? '';
export const times = (a: number | undefined, b: number): number | undefined =>
  a === undefined ? undefined : a * b;
