import { buildPlan, type PlanWorkbook } from '../../../src/templates/buildPlan';
import type { PlanNames } from '../../../src/templates/planNames';
import type { Template } from '../../../src/templates/template';
import type { CellValue, SheetData } from '../../../src/templates/workbookData';
import type { CellChange, Scalar, Table } from '../../../src/workbench/workbook';
import { insertPlan } from '../../../src/workbook/plan/insertPlan';
import { provideExcelErrors } from '../../../tools/plan/excelErrors';
import { openExcel, type OpenExcel } from '../openExcel';

/** The day before the tests' present. */
const EXAMPLE_DAY = new Date('2026-11-20T08:00:00Z');

export interface OpenPlan extends OpenExcel {
  readonly hedges: Table;
  /** Changes one cell under a header of a table, as the user does; row counts from 0. */
  type(table: string, header: string, row: number, change: CellChange): void;
}

/** A workbook with a plan on it, its formulas showing what Excel would work out. */
export async function openPlan(template: Template): Promise<OpenPlan> {
  provideExcelErrors();
  const excel = openExcel();
  let built: PlanWorkbook | undefined;
  await insertPlan((names: PlanNames) => (built = buildPlan(template, EXAMPLE_DAY, names)));
  for (const sheet of built?.own.sheets ?? []) workOut(excel, sheet);
  const tableOf = (wanted: string): Table => {
    const table = excel.workbook.tables().find(({ name }) => name === wanted);
    if (!table) throw new Error(`The workbook has no table ${wanted}.`);
    return table;
  };
  return {
    ...excel,
    get hedges() {
      return tableOf('Hedges');
    },
    type(name, header, row, change) {
      const { sheet, area } = tableOf(name);
      const column = area.column + excel.headers(name).indexOf(header);
      sheet.write({ row: area.row + 1 + row, column, rows: 1, columns: 1 }, [[change]]);
    },
  };
}

/** The workbook in memory calculates nothing: what the template says a formula gives stands in its cell. */
function workOut({ workbook }: OpenExcel, { name, cells }: SheetData): void {
  const sheet = workbook.sheet(name);
  for (const { row, column, value, formula, spill } of cells) {
    if (formula === undefined || typeof value === 'object' || value === undefined) continue;
    sheet.write({ row, column, rows: 1, columns: 1 }, [[{ formula }]]);
    sheet.changeCells({ row, column, rows: 1, columns: 1 }, () => ({ value }));
    if (!spill) continue;
    const area = { row, column, rows: spill.length, columns: spill[0]?.length ?? 0 };
    spill.forEach((line, down) =>
      line.forEach((cell, right) => {
        if (down + right > 0)
          sheet.write({ row: row + down, column: column + right, rows: 1, columns: 1 }, [
            [{ value: shown(cell) }],
          ]);
      }),
    );
    sheet.spill = (at: number, from: number) => (at === row && from === column ? area : null);
  }
}

function shown(cell: CellValue): Scalar | null {
  if (typeof cell === 'object') return cell.error;
  return cell === '' ? '' : cell;
}

/** The formulas of one row of the Hedges table, counted from 0; null where a cell has none. */
export function formulasOf({ hedges }: OpenPlan, row: number): (string | null)[] {
  const { sheet, area } = hedges;
  return (sheet.read({ ...area, row: area.row + 1 + row, rows: 1 })[0] ?? []).map(({ formula }) => formula);
}

/** A row without the columns that the sheet works out. */
export function typedCells({
  spotPrice: _spot,
  markPrice: _mark,
  netPnl: _net,
  alert: _alert,
  ...row
}: Record<string, unknown>): Record<string, unknown> {
  return row;
}
