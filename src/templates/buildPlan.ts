import { serialFromDate } from '../model/serialFromDate';
import type { PlanContext } from './planContext';
import { planNames, type PlanNames } from './planNames';
import type { PlanResult } from './planOfCells';
import { planResult } from './planResult';
import { bandName, hedgesSheet } from './sheets/hedgesSheet';
import { holdingsSheet } from './sheets/holdingsSheet';
import { marketSheets } from './sheets/marketSheets';
import { notesSheet } from './sheets/notesSheet';
import { planDefinedNames, planSheet } from './sheets/planSheet';
import { scenariosSheet } from './sheets/scenariosSheet';
import type { Template } from './template';
import type { NameData, SheetData, WorkbookData } from './workbookData';

/** A planning workbook: the plan's own sheets and names, and those that all plans of a workbook share. */
export interface PlanWorkbook {
  readonly own: WorkbookData;
  /** The market's tables and the names of the clock; a workbook that has them keeps its own. */
  readonly shared: WorkbookData;
  /** What HEDGE.PLAN gives in it. */
  readonly result: PlanResult;
}

/** Builds the workbook of a template. `now` is the instant its ages are counted to until the task pane renews it. */
export function buildPlan(template: Template, now: Date, names: PlanNames = planNames()): PlanWorkbook {
  const args = {
    holdings: template.holdings,
    choices: template.choices,
    maxAgeMinutes: 0,
    now: serialFromDate(now),
  };
  const context: PlanContext = { template, names, args, result: planResult(args, template.market) };
  return {
    own: {
      sheets: [
        planSheet(context),
        holdingsSheet(context),
        scenariosSheet(context),
        hedgesSheet(context),
        notesSheet(context),
      ],
      names: [...planDefinedNames(context), bandName(context)],
    },
    shared: { sheets: marketSheets(template.market), names: clockNames(args.now) },
    result: context.result,
  };
}

function clockNames(now: number): NameData[] {
  return [
    { name: 'HedgeMaxAge', formula: '=0', comment: 'Oldest price to trust, in minutes; 0 = any age' },
    { name: 'HedgeNow', formula: `=${now}`, comment: 'The present in UTC, as the task pane last wrote it' },
  ];
}

/** One workbook in the order of its tabs: the plan and its inputs first, the notes last. */
export function wholeWorkbook({ own, shared }: PlanWorkbook): WorkbookData {
  const notes = own.sheets.slice(-1);
  const sheets: SheetData[] = [...own.sheets.slice(0, -1), ...shared.sheets, ...notes];
  return { sheets, names: [...own.names, ...shared.names] };
}
