import { buildPlan } from '../templates/buildPlan';
import { TEMPLATES } from '../templates/templates';
import type { Template } from '../templates/template';
import { HedgeError } from '../model/hedgeError';
import { insertPlan } from '../workbook/plan/insertPlan';

/** A plan that can be built, as the user chooses it. */
export type PlanChoice = Pick<Template, 'id' | 'title' | 'summary' | 'guide'>;

export const PLAN_CHOICES: readonly PlanChoice[] = TEMPLATES;

export interface NewPlan {
  /** The sheet to look at first. */
  readonly planSheet: string;
  readonly sheets: readonly string[];
  /** Tables of prices that the workbook had and keeps. */
  readonly kept: readonly string[];
  /** The coins that a refresh must bring. */
  readonly coins: readonly string[];
}

/** Builds the planning workbook of that choice beside what the workbook holds; tells which share is done. */
export async function newPlan(id: string, now: Date, onProgress?: (share: number) => void): Promise<NewPlan> {
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new HedgeError('badArgument', `There is no plan ${id} to start from.`);
  const inserted = await insertPlan((names) => buildPlan(template, now, names), onProgress);
  const held = template.holdings.map(({ asset }) => asset);
  const hedges = template.market.contracts.map(({ base }) => base);
  return { ...inserted, coins: [...new Set([...held, ...hedges])] };
}
