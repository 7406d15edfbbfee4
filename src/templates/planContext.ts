import { absoluteCell } from './cellAddress';
import type { PlanNames } from './planNames';
import type { PlanResult } from './planOfCells';
import type { PlanArguments } from './planResult';
import type { Template } from './template';

/** Where PLAN stands on the Plan sheet, rows counted from 0. */
export const PLAN_ROW = 18;
export const TOTAL_ROW = PLAN_ROW + 1;
export const FIRST_LINE = TOTAL_ROW + 1;
const ROOM_TO_GROW = 100;

/** Everything a sheet of the plan is built from. */
export interface PlanContext {
  readonly template: Template;
  readonly names: PlanNames;
  readonly args: PlanArguments;
  readonly result: PlanResult;
}

/** Rows that look-ups into PLAN's lines reach, so that a plan may grow. */
export const roomForLines = ({ template }: PlanContext): number => template.holdings.length + ROOM_TO_GROW;

function columnOf({ result }: PlanContext, header: string): number {
  const column = result.headers.indexOf(header);
  if (column < 0) throw new Error(`PLAN has no column ${header}`);
  return column;
}

/** A figure of PLAN's total row, as any sheet refers to it. */
export function totalCell(context: PlanContext, header: string): string {
  return context.names.at('Plan') + absoluteCell(TOTAL_ROW, columnOf(context, header));
}

/** A figure of PLAN's line of that number, from 0. */
export function lineCell(context: PlanContext, header: string, line: number): string {
  return context.names.at('Plan') + absoluteCell(FIRST_LINE + line, columnOf(context, header));
}

/** A column over PLAN's lines and the room below them. */
export function lineRange(context: PlanContext, header: string): string {
  const column = columnOf(context, header);
  const first = absoluteCell(FIRST_LINE, column);
  const last = absoluteCell(FIRST_LINE + roomForLines(context) - 1, column);
  return `${context.names.at('Plan')}${first}:${last}`;
}
