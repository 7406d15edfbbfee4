import { PLAN } from '../functions/portfolio/PLAN';
import { functionValues } from './functionValues';
import type { CellValue } from './workbookData';

export type Cells = (string | number | boolean)[][];

/** What HEDGE.PLAN spills: its header, the total, one row per holding. */
export interface PlanResult {
  readonly spill: readonly (readonly CellValue[])[];
  readonly headers: readonly string[];
  readonly total: (header: string) => CellValue;
  readonly lines: readonly ((header: string) => CellValue)[];
}

/** What PLAN gives for the cells of a sheet. */
export function planOfCells(holdings: Cells, contracts: Cells, quotes: Cells, settings: Cells): PlanResult {
  const spill = functionValues(() => PLAN(holdings, contracts, quotes, settings));
  const [headers = [], total = [], ...lines] = spill;
  const reader =
    (row: readonly CellValue[]) =>
    (header: string): CellValue => {
      const value = row[headers.indexOf(header)];
      if (value === undefined) throw new Error(`A plan has no column ${header}`);
      return value;
    };
  return { spill, headers: headers.map(String), total: reader(total), lines: lines.map(reader) };
}
