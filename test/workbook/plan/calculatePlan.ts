import { buildPlan } from '../../../src/templates/buildPlan';
import { planNames } from '../../../src/templates/planNames';
import type { Template } from '../../../src/templates/template';
import { TEMPLATES } from '../../../src/templates/templates';
import type { CellValue } from '../../../src/templates/workbookData';
import type { Area } from '../../../src/workbench/workbook';
import type { OpenExcel } from '../openExcel';

export function templateOf(id: string): Template {
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new Error(`There is no template ${id}`);
  return template;
}

/** What Excel does once a plan is built: the cell of HEDGE.PLAN spills. The workbook in memory calculates nothing. */
export function calculatePlan({ workbook }: OpenExcel, template: Template, number = 1): void {
  const name = planNames(number).sheet('Plan');
  const { own } = buildPlan(template, new Date('2026-11-21T12:00:00Z'));
  const anchor = own.sheets[0]?.cells.find(({ spill }) => spill !== undefined);
  if (anchor?.spill === undefined) throw new Error('The plan does not spill');
  const { row, column, spill, formula = '' } = anchor;
  const area = { row, column, rows: spill.length, columns: spill[0]?.length ?? 0 };
  const sheet = workbook.sheet(name);
  const plain = (value: CellValue) => (typeof value === 'object' ? null : value);
  sheet.write(
    area,
    spill.map((line) => line.map((value) => ({ value: plain(value) }))),
  );
  // The first cell has what it shows and what was typed there.
  sheet.changeCells({ row, column, rows: 1, columns: 1 }, () => ({ formula }));
  const spillFrom = (down: number, right: number): Area | null => {
    const isAnchor =
      sheet.read({ row: down, column: right, rows: 1, columns: 1 })[0]?.[0]?.formula === formula;
    return isAnchor ? { ...area, row: down, column: right } : null;
  };
  Object.assign(sheet, { spill: spillFrom });
}
